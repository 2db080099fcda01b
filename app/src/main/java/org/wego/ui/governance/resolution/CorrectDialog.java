package org.wego.ui.governance.resolution;

import com.vaadin.flow.component.html.Paragraph;
import java.util.Objects;
import org.wego.governance.resolution.ResolutionSummary;

/** Asks for what was recorded wrongly of an adopted resolution, and why it is changed. */
final class CorrectDialog extends DecisionDialog {

    CorrectDialog(DecisionBook book, ResolutionSummary adopted) {
        super(book, adopted.version());
        setHeaderTitle(getTranslation("meetings.correct.label", String.valueOf(adopted.number())));
        add(new Paragraph(getTranslation("meetings.correct.help")));
        ResolutionFields fields = new ResolutionFields(adopted.said(), book.meetings());
        AdoptionFields adoption = new AdoptionFields(
                Objects.requireNonNullElse(adopted.adoptedOn(), book.today()),
                adopted.votes(),
                adopted.source(),
                "meetings.reason.correct");
        fields.numbered();
        fields.markAt(marks());
        adoption.markAt(marks());
        add(fields, adoption);
        offer(getTranslation("meetings.save"), () -> {
            if (!adoption.isIncomplete()) {
                take(book.editing().correct(adopted.id(), read(), fields.draft(), adoption.adoption()));
            }
        });
    }
}
