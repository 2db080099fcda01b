package org.wego.ui.programs.call;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.wego.programs.call.CallOutcome;
import org.wego.programs.call.LetterDetails;
import org.wego.programs.call.RankedLetter;
import org.wego.ui.component.form.AskingDialog;

/** Asks what a city is told with the decision on its letter. */
final class AnswerDialog extends AskingDialog {

    private final transient CallDesk desk;
    private final transient LetterDetails letter;
    private final boolean selects;
    private final TextArea answer = new TextArea(getTranslation("calls.answer"));

    AnswerDialog(CallDesk desk, RankedLetter letter, boolean selects) {
        this.desk = desk;
        this.letter = letter.letter();
        this.selects = selects;
        setHeaderTitle(getTranslation(selects ? "calls.select.title" : "calls.decline.title", letter.city()));
        answer.setMaxLength(LetterDetails.LONGEST_ANSWER);
        answer.setHelperText(getTranslation("calls.answer.help"));
        answer.setWidthFull();
        add(new Paragraph(getTranslation(selects ? "calls.select.help" : "calls.decline.help")), answer);
        offer(getTranslation(selects ? "calls.select" : "calls.decline"), this::save);
    }

    private void save() {
        CallOutcome outcome = desk.change(it -> selects
                ? it.select(letter.id(), letter.version(), answer.getValue())
                : it.decline(letter.id(), letter.version(), answer.getValue()));
        if (outcome instanceof CallOutcome.Saved) {
            close();
        } else {
            refuse(CallWords.refusal(outcome));
        }
    }
}
