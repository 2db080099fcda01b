package org.wego.ui.joining;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Function;
import org.wego.membership.joining.ApplicationDetails;
import org.wego.membership.joining.JoiningOutcome;
import org.wego.ui.component.Notice;
import org.wego.ui.component.form.AskingDialog;

/** Does something that the applicant is told, in words of the Secretariat. */
final class WordsDialog extends AskingDialog {

    private final TextArea words = new TextArea(getTranslation("joining.words"));

    /**
     * @param application whose name stands in the title
     * @param title key of what is done
     * @param consequence key of what that means
     */
    WordsDialog(
            ApplicationDetails application,
            String title,
            String consequence,
            Function<String, JoiningOutcome> deed,
            Runnable done) {
        setHeaderTitle(getTranslation(
                "joining.deed.title",
                getTranslation(title),
                application.organisation().name()));
        words.setMaxLength(ApplicationDetails.Message.LONGEST);
        words.setWidthFull();
        add(new Paragraph(getTranslation(consequence)), words);
        offer(
                getTranslation(title),
                () -> JoiningWords.refusal(deed.apply(words.getValue())).ifPresentOrElse(this::refuse, () -> {
                    close();
                    Notice.done(getTranslation("joining.done"));
                    done.run();
                }));
    }
}
