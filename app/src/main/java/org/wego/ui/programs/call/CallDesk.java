package org.wego.ui.programs.call;

import com.vaadin.flow.component.UI;
import java.util.function.Function;
import org.wego.membership.file.StoredFiles;
import org.wego.programs.call.CallKeeping;
import org.wego.programs.call.CallOutcome;
import org.wego.ui.component.Notice;

/**
 * Where calls are kept.
 *
 * @param changed shows the project anew
 */
record CallDesk(CallKeeping keeping, StoredFiles files, Runnable changed) {

    /** Does something, and shows the project anew whatever came of it: somebody else may have been faster. */
    CallOutcome change(Function<CallKeeping, CallOutcome> deed) {
        CallOutcome outcome = deed.apply(keeping);
        if (outcome instanceof CallOutcome.Saved) {
            Notice.done(UI.getCurrent().getTranslation("calls.saved"));
            changed.run();
        } else if (outcome instanceof CallOutcome.Stale) {
            changed.run();
        }
        return outcome;
    }
}
