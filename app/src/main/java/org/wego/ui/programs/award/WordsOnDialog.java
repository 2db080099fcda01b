package org.wego.ui.programs.award;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Function;
import org.wego.programs.award.AwardOutcome;
import org.wego.ui.component.form.AskingDialog;

/** Asks for a line of text: the prize of a nomination, or why somebody must not score it. */
final class WordsOnDialog extends AskingDialog {

    private final transient Function<String, AwardOutcome> saving;
    private final TextField words;

    /**
     * @param key the key before ".title", ".help" and ".words"
     * @param about what the title names
     */
    WordsOnDialog(String key, String about, int longest, Function<String, AwardOutcome> saving) {
        this.saving = saving;
        setHeaderTitle(getTranslation(key + ".title", about));
        words = new TextField(getTranslation(key + ".words"));
        words.setMaxLength(longest);
        words.setWidthFull();
        add(new Paragraph(getTranslation(key + ".help")), words);
        offer(getTranslation(key), this::save);
    }

    private void save() {
        AwardOutcome outcome = saving.apply(words.getValue());
        if (outcome instanceof AwardOutcome.Saved) {
            close();
        } else {
            refuse(AwardWords.refusal(outcome));
        }
    }
}
