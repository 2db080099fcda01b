package org.wego.ui.knowledge.writing;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import org.wego.knowledge.entry.EntryContent;
import org.wego.knowledge.writing.ContentFields;
import org.wego.ui.component.Panel;

/** What an entry says, field by field. */
final class SaidPanel extends Panel {

    SaidPanel(EntryContent content) {
        super("writing.panel.said");
        addClassName("writing-said");
        ContentFields.of(content).shown().forEach((field, text) -> {
            if (!field.equals("languages")) {
                add(new H3(FieldNames.of(field)), new Paragraph(text));
            }
        });
    }
}
