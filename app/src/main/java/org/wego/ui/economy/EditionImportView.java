package org.wego.ui.economy;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadEvent;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import org.wego.membership.economy.EditionImport;
import org.wego.membership.economy.EditionPreview;
import org.wego.membership.economy.ImportOutcome;
import org.wego.membership.economy.file.EditionFile;
import org.wego.membership.economy.file.FileTooLarge;
import org.wego.membership.press.PrintedText;
import org.wego.membership.text.CleanText;
import org.wego.ui.component.DayPicker;
import org.wego.ui.component.FileDrop;
import org.wego.ui.component.HeldFile;
import org.wego.ui.component.Notice;
import org.wego.ui.component.PageHeader;

/** A file is chosen, looked at, named and imported; until the last step nothing is changed. */
@StyleSheet("context://styles/economy.css")
@Route(EconomyNavigation.IMPORT)
@RolesAllowed("STAFF")
class EditionImportView extends Main implements HasDynamicTitle {

    private final transient EditionImport imports;
    private final transient Clock clock;
    private final TextField name = new TextField();
    private final DayPicker publishedOn = new DayPicker();
    private final Button confirm = new Button();
    private final Div form = new Div(name, publishedOn, confirm);
    private final Div result = new Div();
    private final transient HeldFile<EditionFile> file = new HeldFile<>();

    EditionImportView(EditionImport imports, Clock clock) {
        this.imports = imports;
        this.clock = clock;
        addClassNames("page", "economy-import");
        configureForm();
        add(
                new PageHeader(getTranslation("economy.import")).withNote(getTranslation("economy.import.note")),
                new FileDrop(this::receive, EditionFile.LIMIT, "economy.upload"),
                form,
                result);
    }

    private void configureForm() {
        form.addClassName("toolbar");
        form.setVisible(false);
        name.setLabel(getTranslation("economy.name"));
        name.setHelperText(getTranslation("economy.name.help"));
        name.setRequired(true);
        name.setMaxLength(EditionImport.LONGEST_NAME);
        publishedOn.setLabel(getTranslation("economy.publishedOn"));
        publishedOn.setHelperText(getTranslation("economy.publishedOn.help"));
        publishedOn.setRequired(true);
        publishedOn.setMin(EditionImport.FIRST_DAY);
        publishedOn.setMax(LocalDate.now(clock));
        publishedOn.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                lookAgain();
            }
        });
        confirm.addThemeNames("primary");
        confirm.addClickListener(_ -> commit());
    }

    /** Runs in the request of the upload, without holding the session, so that a large file blocks nobody. */
    private void receive(UploadEvent event) throws IOException {
        var ui = event.getUI();
        try (var content = event.getInputStream()) {
            var received = EditionFile.receive(event.getFileName(), content);
            var preview = preview(received);
            var _ = ui.access(() -> {
                file.hold(received);
                name.setValue(preview.editionName() == null ? "" : preview.editionName());
                publishedOn.setValue(preview.publishedOn());
                show(preview);
            });
        } catch (FileTooLarge large) {
            var _ = ui.access(() -> Notice.refused(tooLarge(large.limit())));
            event.reject(tooLarge(large.limit()));
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

    private String tooLarge(long limit) {
        return getTranslation("economy.upload.tooLarge", limit >> 20);
    }

    private void lookAgain() {
        var chosen = file.get();
        if (chosen != null) {
            try {
                show(imports.preview(chosen, publishedOn.getValue()));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    private void show(EditionPreview preview) {
        form.setVisible(preview.importable());
        confirm.setText(getTranslation("economy.import.confirm", preview.figures()));
        result.removeAll();
        result.add(new Paragraph(verdict(preview)), new EditionPreviewPanel(preview, (label, country) -> {
            imports.decide(label, country);
            lookAgain();
        }));
    }

    private String verdict(EditionPreview preview) {
        var same = preview.sameFile();
        if (same != null) {
            return getTranslation("economy.import.sameFile", same.name());
        }
        return preview.errors() > 0
                ? getTranslation("economy.import.faulty", preview.fileName(), preview.errors())
                : getTranslation("economy.import.sound", preview.fileName());
    }

    private void commit() {
        var sign = PrintedText.missing(CleanText.line(name.getValue()));
        name.setInvalid(CleanText.line(name.getValue()).isEmpty() || sign.isPresent());
        name.setErrorMessage(sign.map(it -> getTranslation("economy.name.unprintable", it))
                .orElseGet(() -> getTranslation("economy.name.missing")));
        publishedOn.setInvalid(publishedOn.isEmpty()
                || publishedOn.getValue().isBefore(EditionImport.FIRST_DAY)
                || publishedOn.getValue().isAfter(LocalDate.now(clock)));
        publishedOn.setErrorMessage(getTranslation("economy.publishedOn.missing"));
        var chosen = file.get();
        if (chosen == null || name.isInvalid() || publishedOn.isInvalid()) {
            return;
        }
        try {
            switch (imports.commit(chosen, name.getValue(), publishedOn.getValue())) {
                case ImportOutcome.Imported imported -> {
                    UI.getCurrent()
                            .navigate(
                                    EconomyNavigation.edition(imported.edition().id()));
                    Notice.done(getTranslation(
                            "economy.import.done", imported.edition().name()));
                }
                case ImportOutcome.SameFile same ->
                    Notice.refused(getTranslation(
                            "economy.import.sameFile", same.edition().name()));
                case ImportOutcome.NameTaken taken -> {
                    name.setErrorMessage(
                            getTranslation("economy.name.taken", taken.edition().name()));
                    name.setInvalid(true);
                }
                case ImportOutcome.Faulty faulty -> show(faulty.preview());
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

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("economy.import"));
    }
}
