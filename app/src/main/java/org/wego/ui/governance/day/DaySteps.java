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

    private final Button earlier = Buttons.quiet(VaadinIcon.ANGLE_LEFT, "", () -> step(true));
    private final Button later = Buttons.quiet(VaadinIcon.ANGLE_RIGHT, "", () -> step(false));
    private final transient Consumer<LocalDate> chosen;
    private transient Optional<LocalDate> before = Optional.empty();
    private transient Optional<LocalDate> after = Optional.empty();

    DaySteps(DayPicker picker, Consumer<LocalDate> chosen) {
        this.chosen = chosen;
        add(earlier, picker, later);
        addClassNames("toolbar", "day-steps");
    }

    /** Leads from this day; the arrows stay, so that they can be pressed faster than the days are shown. */
    void show(LocalDate day, List<LocalDate> changes) {
        before = changes.stream().filter(it -> it.isBefore(day)).max(Comparator.naturalOrder());
        after = changes.stream().filter(it -> it.isAfter(day)).findFirst();
        name(earlier, "governance.earlier", before);
        name(later, "governance.later", after);
    }

    private void name(Button arrow, String key, Optional<LocalDate> change) {
        arrow.setAriaLabel(getTranslation(key, change.map(Formats::date).orElse("–")));
        arrow.setEnabled(change.isPresent());
    }

    private void step(boolean back) {
        (back ? before : after).ifPresent(chosen);
    }
}
