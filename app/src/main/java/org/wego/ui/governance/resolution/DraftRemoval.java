package org.wego.ui.governance.resolution;

import com.vaadin.flow.component.UI;
import org.wego.governance.resolution.ResolutionOutcome;
import org.wego.governance.resolution.ResolutionSummary;
import org.wego.ui.component.Notice;
import org.wego.ui.component.form.Confirmation;

/** Takes a draft away, after asking. */
final class DraftRemoval {

    private DraftRemoval() {}

    static void ask(DecisionBook book, ResolutionSummary draft) {
        UI ui = UI.getCurrent();
        new Confirmation(
                        ui.getTranslation("meetings.draft.discard.title", draft.title()),
                        ui.getTranslation("meetings.draft.discard.help"),
                        ui.getTranslation("meetings.draft.discard"),
                        () -> remove(book, draft))
                .open();
    }

    private static void remove(DecisionBook book, ResolutionSummary draft) {
        ResolutionOutcome outcome = book.editing().discard(draft.id(), draft.version());
        if (outcome instanceof ResolutionOutcome.Saved) {
            Notice.done(UI.getCurrent().getTranslation("meetings.draft.discarded", draft.title()));
        } else {
            Notice.refused(ResolutionWords.refusal(outcome));
        }
        book.changed().run();
    }
}
