package org.wego.ui.programs.award;

import com.vaadin.flow.component.UI;
import java.util.function.Function;
import org.wego.programs.award.AwardJury;
import org.wego.programs.award.AwardKeeping;
import org.wego.programs.award.AwardOutcome;
import org.wego.ui.component.Notice;

/**
 * Where awards are kept.
 *
 * @param changed shows the edition anew
 */
record AwardDesk(AwardKeeping keeping, AwardJury jury, Runnable changed) {

    /** Does something, and shows the edition anew: somebody else may have been faster. */
    AwardOutcome change(Function<AwardKeeping, AwardOutcome> deed) {
        return shown(deed.apply(keeping));
    }

    /** Does something as a juror, and shows the edition anew. */
    AwardOutcome judge(Function<AwardJury, AwardOutcome> deed) {
        return shown(deed.apply(jury));
    }

    private AwardOutcome shown(AwardOutcome outcome) {
        if (outcome instanceof AwardOutcome.Saved) {
            Notice.done(UI.getCurrent().getTranslation("awards.saved"));
        }
        if (!(outcome instanceof AwardOutcome.Invalid)) {
            changed.run();
        }
        return outcome;
    }

    /** The same, and says so if it was refused. */
    void tell(Function<AwardKeeping, AwardOutcome> deed) {
        AwardOutcome outcome = change(deed);
        if (!(outcome instanceof AwardOutcome.Saved)) {
            Notice.refused(AwardWords.refusal(outcome));
        }
    }
}
