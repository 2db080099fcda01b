package org.wego.ui.programs.cluster;

import java.time.LocalDate;
import java.util.function.Function;
import org.wego.programs.cluster.ClusterOutcome;
import org.wego.ui.component.form.AskingDialog;
import org.wego.ui.component.form.DayPicker;

/** Asks from which day on something is so. */
final class DayDialog extends AskingDialog {

    private final transient Function<LocalDate, ClusterOutcome> saving;
    private final DayPicker day = new DayPicker();

    /**
     * @param title in words
     * @param label key of what the day is
     * @param deed key of what is done
     */
    DayDialog(String title, String label, String deed, LocalDate today, Function<LocalDate, ClusterOutcome> saving) {
        this.saving = saving;
        setHeaderTitle(title);
        day.setLabel(getTranslation(label));
        day.setMax(today);
        day.setValue(today);
        day.setWidthFull();
        add(day);
        offer(getTranslation(deed), this::save);
    }

    private void save() {
        LocalDate chosen = day.getValue();
        if (chosen == null) {
            day.setErrorMessage(getTranslation("clusters.day.missing"));
            day.setInvalid(true);
            return;
        }
        ClusterOutcome outcome = saving.apply(chosen);
        if (outcome instanceof ClusterOutcome.Saved) {
            close();
        } else {
            refuse(ClusterWords.refusal(outcome));
        }
    }
}
