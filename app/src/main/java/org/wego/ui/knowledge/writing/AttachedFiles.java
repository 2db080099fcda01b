package org.wego.ui.knowledge.writing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import org.springframework.security.access.AccessDeniedException;
import org.wego.knowledge.part.Attachment;
import org.wego.membership.file.FileId;
import org.wego.membership.file.FileOwner;
import org.wego.membership.file.KeepOutcome;
import org.wego.membership.file.StoredFile;
import org.wego.membership.file.StoredFiles;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.Notice;
import org.wego.ui.component.form.FileDownload;
import org.wego.ui.component.form.FileDrop;
import org.wego.ui.component.form.KeepWords;

/** Images or files of an entry: each is kept where it is dropped, and a line says what it shows. */
final class AttachedFiles extends CustomField<List<Attachment>> {

    private static final int LONGEST = 500;

    private final transient StoredFiles files;
    private final transient FileOwner owner;
    private final boolean images;
    private final String words;
    private final Div rows = new Div();
    private final transient List<Row> lines = new ArrayList<>();

    private record Row(FileId file, TextField text) {

        Attachment attachment() {
            return new Attachment(file, text.getValue());
        }
    }

    private AttachedFiles(StoredFiles files, FileOwner owner, boolean images) {
        super(List.of());
        this.files = files;
        this.owner = owner;
        this.images = images;
        this.words = images ? "writing.images" : "writing.files";
        addClassName("writing-attached");
        setHelperText(getTranslation(words + ".about"));
        add(rows, new FileDrop(this::receive, StoredFiles.LIMIT, words));
    }

    static AttachedFiles images(StoredFiles files, FileOwner owner) {
        return new AttachedFiles(files, owner, true);
    }

    static AttachedFiles files(StoredFiles files, FileOwner owner) {
        return new AttachedFiles(files, owner, false);
    }

    @Override
    protected List<Attachment> generateModelValue() {
        return lines.stream().map(Row::attachment).toList();
    }

    @Override
    protected void setPresentationValue(List<Attachment> all) {
        lines.clear();
        rows.removeAll();
        all.forEach(this::append);
    }

    private TextField append(Attachment attachment) {
        TextField text = new TextField(getTranslation(words + ".text"));
        text.setMaxLength(LONGEST);
        text.setValue(attachment.text());
        text.setValueChangeMode(ValueChangeMode.TIMEOUT);
        text.setValueChangeTimeout(FieldMaker.MILLIS);
        text.addValueChangeListener(_ -> updateValue());
        Row row = new Row(attachment.file(), text);
        Div line = new Div();
        line.addClassName("form-row");
        line.add(
                shown(attachment),
                text,
                Buttons.quiet(VaadinIcon.CLOSE_SMALL, getTranslation(words + ".remove", attachment.text()), () -> {
                    lines.remove(row);
                    rows.remove(line);
                    updateValue();
                }));
        lines.add(row);
        rows.add(line);
        return text;
    }

    private Component shown(Attachment attachment) {
        return images
                ? new Image(FileDownload.of(files, attachment.file()), attachment.text())
                : new Anchor(FileDownload.of(files, attachment.file()), name(attachment));
    }

    private String name(Attachment attachment) {
        return files.find(attachment.file()).map(StoredFile::name).orElse(attachment.text());
    }

    /** Runs in the request of the upload, without holding the session. */
    private void receive(UploadEvent event) throws IOException {
        try (InputStream content = event.getInputStream()) {
            KeepOutcome outcome = images
                    ? files.keepPicture(owner, event.getFileName(), content)
                    : files.keep(owner, event.getFileName(), content);
            boolean here = outcome instanceof KeepOutcome.Kept || outcome instanceof KeepOutcome.Same;
            if (!here) {
                event.reject(KeepWords.of(outcome, this));
            }
            Future<Void> _ = event.getUI().access(() -> attach(outcome));
        } catch (AccessDeniedException handedOver) {
            String words = getTranslation("writing.closed");
            event.reject(words);
            Future<Void> _ = event.getUI().access(() -> Notice.refused(words));
        }
    }

    private void attach(KeepOutcome outcome) {
        switch (outcome) {
            case KeepOutcome.Kept(StoredFile file) -> attach(file);
            case KeepOutcome.Same(StoredFile file) -> attach(file);
            default -> Notice.refused(KeepWords.of(outcome, this));
        }
    }

    private void attach(StoredFile file) {
        if (lines.stream().anyMatch(it -> it.file().equals(file.id()))) {
            Notice.refused(getTranslation("writing.attached.already"));
            return;
        }
        TextField text = append(new Attachment(file.id(), images ? "" : stem(file.name())));
        updateValue();
        Notice.done(getTranslation("writing.attached", file.name()));
        text.focus();
    }

    /** What the sender calls it says more than nothing. */
    private static String stem(String name) {
        return name.substring(0, Math.max(1, name.lastIndexOf('.')));
    }
}
