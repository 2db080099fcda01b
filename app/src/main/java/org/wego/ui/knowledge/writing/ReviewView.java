package org.wego.ui.knowledge.writing;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wego.knowledge.entry.EntryId;
import org.wego.knowledge.entry.EntryProblem;
import org.wego.knowledge.entry.EntryState;
import org.wego.knowledge.writing.DraftDetails;
import org.wego.knowledge.writing.EntryReview;
import org.wego.knowledge.writing.FieldConflict;
import org.wego.knowledge.writing.ReviewDetails;
import org.wego.knowledge.writing.WritingOutcome;
import org.wego.membership.access.Actor;
import org.wego.membership.file.StoredFiles;
import org.wego.operation.IdInAddress;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.CityLink;
import org.wego.ui.component.Notice;
import org.wego.ui.component.Panel;
import org.wego.ui.component.Screen;
import org.wego.ui.component.address.DeskAddress;
import org.wego.words.Formats;
import org.wego.words.Words;

/** An entry is reviewed: what it says, how it is marked, what is said of its fields, and what became of it before. */
@Route(ReviewView.ADDRESS)
@StyleSheet("context://styles/writing.css")
@RolesAllowed("STAFF")
class ReviewView extends Screen implements BeforeEnterObserver {

    static final String ADDRESS = DeskAddress.REVIEWS + "/:entry";

    private final transient EntryReview review;
    private final transient StoredFiles files;
    private final transient Actor actor;
    private final transient Clock clock;
    private Div judging = new Div();
    private @Nullable MarksPanel marks;
    private @Nullable CommentsPanel comments;

    ReviewView(EntryReview review, StoredFiles files, Actor actor, Clock clock) {
        this.review = review;
        this.files = files;
        this.actor = actor;
        this.clock = clock;
    }

    static String address(EntryId entry) {
        return DeskAddress.REVIEWS + "/" + entry;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ReviewDetails opened = event.getRouteParameters()
                .get("entry")
                .flatMap(it -> IdInAddress.of(it, EntryId::new))
                .flatMap(review::open)
                .orElseThrow(() -> new NotFoundException(event.getLocation().getPath()));
        EntryId id = opened.entry().id();
        marks = new MarksPanel(opened, review, actor, () -> again(id));
        comments = new CommentsPanel(opened, review, clock.getZone(), () -> again(id));
        judging = Panel.row(marks, comments);
        show(opened);
    }

    private void again(EntryId entry) {
        ReviewDetails now = review.open(entry).orElseThrow(NotFoundException::new);
        Objects.requireNonNull(marks).show(now);
        Objects.requireNonNull(comments).show(now.comments());
        show(now);
    }

    private void show(ReviewDetails details) {
        DraftDetails entry = details.entry();
        EntryId id = entry.id();
        head().titled(entry.content().title())
                .facts(EntryStates.badge(entry.state()))
                .actions(Buttons.leading("writing.back", DeskAddress.REVIEWS));
        if (!entry.state().isFinal()) {
            head().actions(Buttons.leading("writing.edit", DeskAddress.entryEditor(id)));
        }
        if (entry.state() == EntryState.SUBMITTED) {
            head().actions(
                            Buttons.plain("writing.return", () -> took(id, review.giveBack(id, entry.version()))),
                            Buttons.primary("writing.publish", () -> took(id, review.publish(id, entry.version()))));
        }
        if (entry.state() == EntryState.PUBLISHED) {
            head().actions(Buttons.plain(
                    "writing.withdraw",
                    () -> new WithdrawDialog(reason -> took(id, review.withdraw(id, reason, entry.version()))).open()));
        }
        if (entry.content().city() != null) {
            head().line(CityLink.to(entry.content().city()));
        }
        Panel missing = new Panel("writing.panel.missing");
        entry.missing().forEach(it -> missing.line(it.field(), getTranslation(Words.of(it.fault()), it.value())));
        Panel said = new SaidPanel(entry.content(), files);
        Panel history = new VersionsPanel(details.versions(), clock.getZone());
        if (entry.missing().isEmpty()) {
            show(judging, said, history);
        } else {
            show(missing, judging, said, history);
        }
    }

    private String words(List<EntryProblem> problems) {
        return problems.getFirst().field().equals("comment")
                ? getTranslation("writing.return.missing")
                : getTranslation("writing.problems", problems.size());
    }

    private void took(EntryId id, WritingOutcome outcome) {
        switch (outcome) {
            case WritingOutcome.Saved(DraftDetails now, List<FieldConflict> _) ->
                Notice.done(getTranslation("writing.took", getTranslation(Words.of(now.state()))));
            case WritingOutcome.Incomplete(List<EntryProblem> problems) -> Notice.refused(words(problems));
            case WritingOutcome.Stale(DraftDetails now) ->
                Notice.refused(getTranslation("writing.stale", Formats.moment(now.changedAt(), clock.getZone())));
            case WritingOutcome.NotNow _, WritingOutcome.Unknown _ -> Notice.refused(getTranslation("writing.closed"));
        }
        again(id);
    }
}
