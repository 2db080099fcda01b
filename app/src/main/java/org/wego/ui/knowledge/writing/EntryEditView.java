package org.wego.ui.knowledge.writing;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wego.knowledge.entry.EntryId;
import org.wego.knowledge.entry.EntryProblem;
import org.wego.knowledge.writing.ContentFields;
import org.wego.knowledge.writing.DraftDetails;
import org.wego.knowledge.writing.FieldConflict;
import org.wego.knowledge.writing.OtherEditor;
import org.wego.knowledge.writing.WritingOutcome;
import org.wego.membership.file.StoredFiles;
import org.wego.operation.IdInAddress;
import org.wego.programs.cluster.ClusterDirectory;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.Notice;
import org.wego.ui.component.Screen;
import org.wego.ui.component.address.DeskAddress;
import org.wego.words.Formats;

/** An entry is written: what is typed is on record two seconds later, beside what others type at the same time. */
@Route(DeskAddress.ENTRY_EDITOR)
@StyleSheet("context://styles/writing.css")
@RolesAllowed("MEMBER")
class EntryEditView extends Screen implements BeforeEnterObserver {

    private static final int LOOK_MILLIS = 10_000;

    private final transient EntryDesk desk;
    private final transient ClusterDirectory clusters;
    private final transient StoredFiles files;
    private final transient Clock clock;
    private final Paragraph saved = new Paragraph();
    private final Paragraph others = new Paragraph();
    private final EntryFindings findings = new EntryFindings();
    private final transient Disputes disputes = new Disputes(this::decided);
    private @Nullable EntryForm form;
    private transient @Nullable UnsentTexts unsent;
    private transient @Nullable DraftDetails read;

    EntryEditView(EntryDesk desk, ClusterDirectory clusters, StoredFiles files, Clock clock) {
        this.desk = desk;
        this.clusters = clusters;
        this.files = files;
        this.clock = clock;
        saved.addClassName("writing-saved");
        saved.getElement().setAttribute("role", "status");
        others.addClassName("writing-others");
        others.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        DraftDetails entry = event.getRouteParameters()
                .get("entry")
                .flatMap(it -> IdInAddress.of(it, EntryId::new))
                .flatMap(desk::open)
                .filter(desk::isOpen)
                .orElseThrow(() -> new NotFoundException(event.getLocation().getPath()));
        read = entry;
        disputes.clear();
        form = null;
        head(entry);
        if (!desk.mayWrite(entry)) {
            show(new Paragraph(getTranslation("writing.handedOver")), new SaidPanel(entry.content(), files));
            return;
        }
        EntryForm now = new EntryForm(
                clusters.clusters(),
                AttachedFiles.images(files, entry.papers()),
                AttachedFiles.files(files, entry.papers()),
                this::save);
        now.show(ContentFields.of(entry.content()));
        form = now;
        unsent = new UnsentTexts(now, entry.id());
        show(saved, others, findings, now);
        findings.comments(desk.comments(entry), now);
        attend(entry);
    }

    private void head(DraftDetails entry) {
        String title = entry.content().title();
        head().titled(title.isEmpty() ? getTranslation("writing.untitled") : title)
                .facts(EntryStates.badge(entry.state()))
                .actions(Buttons.leading(
                        "writing.back", desk.isStaff() ? DeskAddress.REVIEWS : DeskAddress.MY_PRACTICES));
        if (entry.state().isWritten()) {
            head().note("writing.note").actions(Buttons.primary("writing.submit", this::submit));
        }
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        attached.getUI().setPollInterval(LOOK_MILLIS);
        Registration looking = attached.getUI().addPollListener(_ -> look());
        addDetachListener(gone -> {
            gone.unregisterListener();
            looking.remove();
        });
    }

    @Override
    protected void onDetach(DetachEvent gone) {
        int now = gone.getUI().getPollInterval();
        // another pace is that of the screen that comes next, which says so before this one is gone
        gone.getUI().setPollInterval(now == LOOK_MILLIS ? -1 : now);
        super.onDetach(gone);
    }

    private void look() {
        if (form == null) {
            return;
        }
        DraftDetails entry = Objects.requireNonNull(read);
        desk.open(entry.id()).filter(it -> it.version() != entry.version()).ifPresent(_ -> save());
        attend(entry);
    }

    private void attend(DraftDetails entry) {
        List<OtherEditor> there = desk.attend(entry);
        others.setText(
                there.isEmpty()
                        ? ""
                        : getTranslation(
                                "writing.others",
                                there.getFirst().name(),
                                Formats.moment(there.getFirst().since(), clock.getZone()),
                                there.size() - 1));
    }

    /** Whether all that the form says is on record. */
    private boolean save() {
        DraftDetails before = Objects.requireNonNull(read);
        EntryForm now = Objects.requireNonNull(form);
        ContentFields sent = now.over(ContentFields.of(before.content()), disputes.names());
        return switch (desk.save(before, sent.content())) {
            case WritingOutcome.Saved(DraftDetails stored, List<FieldConflict> conflicts) -> {
                read = stored;
                conflicts.forEach(it -> now.field(it.field()).ifPresent(field -> disputes.add(it, field)));
                now.take(ContentFields.of(sent.content()), ContentFields.of(stored.content()), disputes.names());
                findings.show(List.of(), now, stored.content());
                Objects.requireNonNull(unsent).kept();
                saved.setText(getTranslation("writing.saved", Formats.moment(stored.changedAt(), clock.getZone())));
                yield true;
            }
            case WritingOutcome.Incomplete(List<EntryProblem> problems) -> {
                findings.show(problems, now, sent.content());
                saved.setText(getTranslation("writing.unsaved"));
                yield false;
            }
            case WritingOutcome.Stale _, WritingOutcome.NotNow _, WritingOutcome.Unknown _ -> {
                saved.setText(getTranslation("writing.closed"));
                yield false;
            }
        };
    }

    /** What stands in the field of a conflict is to be kept, or what the other one wrote. */
    private void decided(String name, boolean theirs) {
        if (theirs) {
            Object value =
                    ContentFields.of(Objects.requireNonNull(read).content()).value(name);
            Objects.requireNonNull(form).field(name).ifPresent(it -> it.show(value));
        }
        save();
    }

    private void submit() {
        // what cannot be saved as it is would be missing in what is handed over
        boolean isSaved = save();
        if (!isSaved || !disputes.names().isEmpty()) {
            Notice.refused(isSaved ? getTranslation("writing.submit.conflict") : saved.getText());
            return;
        }
        DraftDetails entry = Objects.requireNonNull(read);
        switch (desk.submit(entry)) {
            case WritingOutcome.Saved _ -> {
                Notice.done(getTranslation("writing.submitted"));
                getUI().ifPresent(it -> it.navigate(desk.isStaff() ? DeskAddress.REVIEWS : DeskAddress.MY_PRACTICES));
            }
            case WritingOutcome.Incomplete(List<EntryProblem> problems) ->
                findings.show(problems, Objects.requireNonNull(form), entry.content());
            case WritingOutcome.Stale _ -> look();
            case WritingOutcome.NotNow _, WritingOutcome.Unknown _ -> Notice.refused(getTranslation("writing.closed"));
        }
    }
}
