package org.wego.ui.programs.call;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Function;
import org.wego.programs.call.CallOutcome;
import org.wego.programs.call.LetterDetails;
import org.wego.ui.component.form.AskingDialog;

/** Asks a city why it wants to take part. */
final class LetterTextDialog extends AskingDialog {

    private final transient Function<String, CallOutcome> saving;
    private final TextArea text = new TextArea(getTranslation("calls.letter"));

    /** @param written what was handed in before; empty if nothing was */
    LetterTextDialog(String subject, String written, Function<String, CallOutcome> saving) {
        this.saving = saving;
        setHeaderTitle(getTranslation("calls.letter.for", subject));
        setWidth("44rem");
        text.setValue(written);
        text.setMaxLength(LetterDetails.LONGEST_TEXT);
        text.setHelperText(getTranslation("calls.letter.help"));
        text.setMinHeight("14rem");
        text.setWidthFull();
        add(text);
        offer(getTranslation("calls.letter.handIn"), this::save);
    }

    private void save() {
        CallOutcome outcome = saving.apply(text.getValue());
        if (outcome instanceof CallOutcome.Saved) {
            close();
        } else {
            refuse(CallWords.refusal(outcome));
        }
    }
}
