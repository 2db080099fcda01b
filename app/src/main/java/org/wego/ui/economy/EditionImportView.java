package org.wego.ui.economy;

import com.neovisionaries.i18n.CountryCode;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadEvent;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wego.membership.economy.EditionImport;
import org.wego.membership.economy.EditionImport.Choices;
import org.wego.membership.economy.EditionPreview;
import org.wego.membership.economy.ImportOutcome;
import org.wego.membership.economy.country.CountryDecisions;
import org.wego.membership.economy.country.CountryMapping;
import org.wego.membership.economy.file.EditionFile;
import org.wego.membership.file.ReceivedFile;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.Notice;
import org.wego.ui.component.Screen;
import org.wego.ui.component.Shown;
import org.wego.ui.component.address.DeskAddress;
import org.wego.ui.component.form.FileDrop;
import org.wego.ui.component.form.HeldFile;

/**
 * A file is chosen, looked at, named and imported; until then nothing is changed, and what is left out is left out of
 * this import only.
 */
@StyleSheet("context://styles/economy.css")
@Route(DeskAddress.EDITION_IMPORT)
@RolesAllowed("STAFF")
class EditionImportView extends Screen {

    private final transient EditionImport imports;
    private final transient CountryDecisions decisions;
    private final EditionForm form;
    private final Div result = new Div();
    private final transient HeldFile<EditionFile> file = new HeldFile<>();
    private List<String> sheets = List.of();
    private @Nullable String sheet;
    private final Set<String> leftOut = new LinkedHashSet<>();
    private @Nullable EditionPreviewPanel shown;

    EditionImportView(EditionImport imports, CountryDecisions decisions, Clock clock) {
        super("economy.import");
        this.imports = imports;
        this.decisions = decisions;
        addClassName("economy-import");
        form = new EditionForm(clock, this::lookAgain, this::commit);
        head().note("economy.import.note");
        show(new FileDrop(this::receive, EditionFile.LIMIT, "economy.upload"), form, result);
    }

    /** Runs in the request of the upload, without holding the session, so that a large file blocks nobody. */
    private void receive(UploadEvent event) throws IOException {
        UI ui = event.getUI();
        try (InputStream content = event.getInputStream()) {
            EditionFile received = EditionFile.receive(event.getFileName(), content);
            EditionPreview preview = preview(received);
            Future<Void> _ = ui.access(() -> {
                file.hold(received);
                sheets = preview.sheets();
                sheet = null;
                leftOut.clear();
                shown = null;
                form.suggest(preview);
                show(preview);
            });
        } catch (ReceivedFile.TooLarge large) {
            String why = getTranslation("economy.upload.tooLarge", large.limit() >> 20);
            Future<Void> _ = ui.access(() -> Notice.refused(why));
            event.reject(why);
        }
    }

    private EditionPreview preview(EditionFile received) throws IOException {
        try {
            return imports.preview(received, null);
        } catch (IOException | RuntimeException unreadable) {
            received.close();
            throw unreadable;
        }
    }

    private void lookAgain() {
        EditionFile chosen = file.get();
        if (chosen != null) {
            try {
                show(imports.preview(chosen, form.name(), form.publishedOn(), choices()));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    private Choices choices() {
        return new Choices(
                sheet,
                leftOut.stream().collect(Collectors.toMap(label -> label, _ -> Optional.empty())),
                form.confirmed());
    }

    private void show(EditionPreview preview) {
        form.show(preview);
        EditionPreviewPanel panel = shown;
        if (panel == null) {
            panel = new EditionPreviewPanel(preview, new Deciding());
        } else {
            panel.show(preview);
        }
        shown = panel;
        List<Component> parts = new ArrayList<>();
        if (!sheets.isEmpty()) {
            parts.add(new SheetChoice(sheets, sheet, this::turnTo));
        }
        parts.add(panel.verdict(preview));
        parts.add(panel);
        if (!leftOut.isEmpty()) {
            parts.add(Buttons.plain("economy.leaveOut.undo", () -> {
                leftOut.clear();
                lookAgain();
            }));
        }
        Shown.exactly(result, parts);
    }

    private void turnTo(String chosen) {
        sheet = chosen;
        shown = null;
        lookAgain();
    }

    /** Each answer in the preview changes what it says of the file. */
    private final class Deciding implements EditionPreviewPanel.Decisions {

        @Override
        public void decide(String label, @Nullable CountryCode country) {
            if (label.length() > CountryMapping.LONGEST_LABEL) {
                Notice.refused(getTranslation("economy.leaveOut.tooLong", CountryMapping.LONGEST_LABEL));
                return;
            }
            decisions.decide(label, null, country);
            lookAgain();
        }

        @Override
        public void leaveOut(String label) {
            leftOut.add(label);
            lookAgain();
        }
    }

    private void commit() {
        EditionFile chosen = file.get();
        if (chosen == null) {
            return;
        }
        try {
            switch (imports.commit(chosen, form.name(), form.publishedOn(), choices())) {
                case ImportOutcome.Imported(var edition, var preview) -> {
                    UI.getCurrent().navigate(DeskAddress.edition(edition.id()));
                    Notice.done(getTranslation(
                            edition.heldBack() ? "economy.import.heldBack" : "economy.import.done", edition.name()));
                }
                case ImportOutcome.SameFile(var edition) ->
                    Notice.refused(getTranslation("economy.import.sameFile", edition.name()));
                case ImportOutcome.NameTaken(var edition) -> form.nameTaken(edition.name());
                case ImportOutcome.Unconfirmed(var preview) -> show(preview);
                case ImportOutcome.Faulty(var preview) -> show(preview);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        super.onDetach(event);
        file.release();
    }
}
