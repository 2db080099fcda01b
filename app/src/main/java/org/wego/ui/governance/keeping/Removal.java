package org.wego.ui.governance.keeping;

import com.vaadin.flow.component.UI;
import java.util.function.Supplier;
import org.wego.governance.keeping.RecordOutcome;
import org.wego.governance.keeping.RecordOutcome.Saved;
import org.wego.governance.keeping.RecordOutcome.Stale;
import org.wego.ui.component.Notice;
import org.wego.ui.component.form.Confirmation;

/** Asks before a record is taken away that was made by mistake. */
public final class Removal {

    private Removal() {}

    /**
     * Asks, and says what came of it.
     *
     * @param name of the thing
     * @param changed shows anew what stands behind the question
     */
    public static void ask(String name, Supplier<RecordOutcome> removal, Runnable changed) {
        UI ui = UI.getCurrent();
        new Confirmation(
                        ui.getTranslation("governance.record.remove.title", name),
                        ui.getTranslation("governance.record.remove.help"),
                        ui.getTranslation("governance.record.remove.do"),
                        () -> {
                            RecordOutcome outcome = removal.get();
                            changed.run();
                            if (outcome instanceof Saved) {
                                Notice.done(ui.getTranslation("governance.record.removed", name));
                            } else {
                                Notice.refused(ui.getTranslation(
                                        outcome instanceof Stale
                                                ? "governance.record.overtaken"
                                                : "governance.record.gone"));
                            }
                        })
                .open();
    }
}
