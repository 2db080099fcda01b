package org.wego.ui.governance.day;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.form.DayPicker;
import org.wego.words.Formats;

/** The day that is shown, and arrows to the days before and after on which something changed. */
final class DaySteps extends Div {

    private final transient Consumer<LocalDate> chosen;

    DaySteps(DayPicker picker, LocalDate day, List<LocalDate> changes, Consumer<LocalDate> chosen) {
        this.chosen = chosen;
        add(
                arrow(
                        VaadinIcon.ANGLE_LEFT,
                        "governance.earlier",
                        changes.stream().filter(it -> it.isBefore(day)).max(Comparator.naturalOrder())),
                picker,
                arrow(
                        VaadinIcon.ANGLE_RIGHT,
                        "governance.later",
                        changes.stream().filter(it -> it.isAfter(day)).findFirst()));
        addClassNames("toolbar", "day-steps");
    }

    private Button arrow(VaadinIcon icon, String key, Optional<LocalDate> change) {
        Button arrow = Buttons.quiet(
                icon, getTranslation(key, change.map(Formats::date).orElse("–")), () -> change.ifPresent(chosen));
        arrow.setEnabled(change.isPresent());
        return arrow;
    }
}
