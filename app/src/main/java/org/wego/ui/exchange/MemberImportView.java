package org.wego.ui.exchange;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.UploadEvent;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.wego.membership.exchange.ImportAnswers;
import org.wego.membership.exchange.MemberColumn;
import org.wego.membership.exchange.MemberExport;
import org.wego.membership.exchange.MemberImport;
import org.wego.membership.exchange.MemberImportPreview;
import org.wego.membership.file.ReceivedFile;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.Notice;
import org.wego.ui.component.Screen;
import org.wego.ui.component.address.DeskAddress;
import org.wego.ui.component.form.FileDrop;
import org.wego.ui.component.form.HeldFile;

/** A file of members is chosen and looked at; only then, and only if it has no errors, it is imported. */
@Route(DeskAddress.MEMBER_IMPORT)
@StyleSheet("context://styles/members.css")
@RolesAllowed("STAFF")
class MemberImportView extends Screen {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final transient MemberImport imports;
    private final Button confirm = new Button();
    private final Div result = new Div();
    private final transient HeldFile<ReceivedFile> file = new HeldFile<>();
    private transient ImportAnswers answers = ImportAnswers.NONE;

    MemberImportView(MemberImport imports) {
        super("members.import.title");
        this.imports = imports;
        confirm.addThemeNames("primary");
        confirm.addClickListener(_ -> commit());
        head().note("members.import.note").actions(template());
        show(upload(), result, new ColumnGuide());
    }

    private Anchor template() {
        DownloadHandler handler = event -> {
            event.setFileName("members-template.csv");
            event.setContentType("text/csv;charset=UTF-8");
            String header = MemberExport.COLUMNS.stream()
                    .map(MemberColumn::header)
                    .collect(Collectors.joining(",", "\uFEFF", "\r\n"));
            event.getOutputStream().write(header.getBytes(StandardCharsets.UTF_8));
        };
        return Buttons.alike(new Anchor(handler, getTranslation("members.import.template")));
    }

    private FileDrop upload() {
        FileDrop upload = new FileDrop(this::receive, MemberImport.LARGEST_FILE, "members.upload");
        upload.setAcceptedMimeTypes("text/csv", WORKBOOK);
        upload.setAcceptedFileExtensions(".csv", ".xlsx");
        upload.getI18n().getError().setIncorrectFileType(getTranslation("members.import.type"));
        return upload;
    }

    /** Runs in the request of the upload, without holding the session, so that a large file blocks nobody. */
    private void receive(UploadEvent event) throws IOException {
        UI ui = event.getUI();
        try (InputStream content = event.getInputStream()) {
            ReceivedFile received = ReceivedFile.receive(event.getFileName(), content, MemberImport.LARGEST_FILE);
            MemberImportPreview preview = preview(received);
            Future<Void> _ = ui.access(() -> show(received, preview));
        } catch (ReceivedFile.TooLarge large) {
            String why = getTranslation("members.upload.tooLarge", MemberImport.LARGEST_FILE >> 20);
            Future<Void> _ = ui.access(() -> Notice.refused(why));
            event.reject(why);
        }
    }

    private MemberImportPreview preview(ReceivedFile received) throws IOException {
        try {
            return imports.preview(received);
        } catch (RuntimeException unreadable) {
            received.close();
            throw unreadable;
        }
    }

    /** Shows what a file that was just received would do. */
    void show(ReceivedFile received, MemberImportPreview preview) {
        file.hold(received);
        answers = ImportAnswers.NONE;
        show(preview);
    }

    private void answer(ImportAnswers said) {
        ReceivedFile chosen = file.get();
        if (chosen != null) {
            answers = answers.and(said);
            show(imports.preview(chosen, answers, 0));
        }
    }

    /** Shows what the file would do. */
    void show(MemberImportPreview preview) {
        result.removeAll();
        result.add(new ImportPreviewPanel(preview, confirm, this::answer));
        confirm.setVisible(preview.importable());
        confirm.setText(getTranslation("members.import.confirm", preview.added() + preview.changed()));
    }

    private void commit() {
        ReceivedFile chosen = file.get();
        if (chosen == null) {
            return;
        }
        MemberImportPreview done = imports.commit(chosen, answers, 0);
        if (done.committed()) {
            UI.getCurrent().navigate(DeskAddress.MEMBERS);
            Notice.done(getTranslation("members.import.done", done.added(), done.changed()));
        } else {
            show(done);
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        super.onDetach(event);
        file.release();
    }
}
