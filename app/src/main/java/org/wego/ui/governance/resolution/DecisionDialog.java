package org.wego.ui.governance.resolution;

import org.wego.governance.resolution.ResolutionOutcome;
import org.wego.governance.resolution.ResolutionOutcome.Invalid;
import org.wego.governance.resolution.ResolutionOutcome.Saved;
import org.wego.governance.resolution.ResolutionOutcome.Stale;
import org.wego.ui.component.Notice;
import org.wego.ui.component.form.AskingDialog;
import org.wego.ui.component.form.Marks;

/** Asks for something about a decision, and stays open with all that was typed until that is saved. */
// a component sets itself up by methods of Vaadin, which no screen overrides
@SuppressWarnings("this-escape")
abstract class DecisionDialog extends AskingDialog {

    private final transient DecisionBook book;
    private final transient Marks marks = new Marks();
    private int read;

    /** @param read the version that was read; 0 of something new */
    DecisionDialog(DecisionBook book, int read) {
        this.book = book;
        this.read = read;
        setWidth("44rem");
    }

    final DecisionBook book() {
        return book;
    }

    final Marks marks() {
        return marks;
    }

    /** The version to be handed in. */
    final int read() {
        return read;
    }

    /** Says at the fields what is wrong, or why nothing was saved; closes when it is. */
    final void take(ResolutionOutcome outcome) {
        marks.clear();
        switch (outcome) {
            case Saved(var _, var _, var number) -> {
                close();
                Notice.done(
                        number == null
                                ? getTranslation("meetings.saved")
                                : getTranslation("meetings.adopted.as", number));
                book.changed().run();
            }
            case Invalid(var problems) -> {
                String others = marks.say(problems);
                if (!others.isEmpty()) {
                    refuse(others);
                }
            }
            case Stale(var now) -> {
                read = now.version();
                refuse(ResolutionWords.refusal(outcome));
            }
            case ResolutionOutcome.Unknown _ -> refuse(ResolutionWords.refusal(outcome));
        }
    }
}
