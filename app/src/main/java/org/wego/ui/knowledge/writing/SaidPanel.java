package org.wego.ui.knowledge.writing;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Set;
import org.wego.knowledge.entry.EntryContent;
import org.wego.knowledge.part.Attachment;
import org.wego.knowledge.part.EntryParts;
import org.wego.knowledge.writing.ContentFields;
import org.wego.membership.file.StoredFiles;
import org.wego.ui.component.CityLink;
import org.wego.ui.component.Panel;
import org.wego.ui.component.form.FileDownload;

/** What an entry says, field by field. */
final class SaidPanel extends Panel {

    /** What is no text, or is shown below. */
    private static final Set<String> APART = Set.of("languages", "images", "files");

    SaidPanel(EntryContent content, StoredFiles files) {
        super("writing.panel.said");
        addClassName("writing-said");
        ContentFields.of(content).shown().forEach((field, text) -> {
            if (!APART.contains(field)) {
                add(new H3(FieldNames.of(field)), said(content, field, text));
            }
        });
        EntryParts parts = content.parts();
        if (!parts.images().isEmpty()) {
            add(new H3(FieldNames.of("images")));
        }
        for (Attachment image : parts.images()) {
            add(new Image(FileDownload.of(files, image.file()), image.text()), Panel.aside(image.text()));
        }
        if (!parts.files().isEmpty()) {
            add(new H3(FieldNames.of("files")));
        }
        for (Attachment file : parts.files()) {
            add(new Paragraph(new Anchor(FileDownload.of(files, file.file()), file.text())));
        }
    }

    private static Paragraph said(EntryContent content, String field, String text) {
        return field.equals("city") && content.city() != null
                ? new Paragraph(CityLink.to(content.city()))
                : new Paragraph(FieldNames.value(field, text));
    }
}
