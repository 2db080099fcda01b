package org.wego.ui.fee;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import org.jspecify.annotations.Nullable;
import org.wego.membership.fee.Band;

/** Where a band starts and the last value in it; without that it is open to the top. */
final class BandFields extends Div {

    private final IntegerField from = new IntegerField();
    private final IntegerField last = new IntegerField();

    BandFields(@Nullable Band band, Runnable changed) {
        addClassName("band-fields");
        from.setAriaLabel(getTranslation("fees.bands.from"));
        last.setAriaLabel(getTranslation("fees.bands.last"));
        from.setPlaceholder(getTranslation("fees.bands.from"));
        last.setPlaceholder(getTranslation("fees.bands.open"));
        from.setMin(0);
        if (band != null) {
            from.setValue(Math.toIntExact(band.from()));
            Long to = band.to();
            last.setValue(to == null ? null : Math.toIntExact(to - 1));
        }
        from.addValueChangeListener(_ -> changed.run());
        last.addValueChangeListener(_ -> changed.run());
        add(from, last);
    }

    /** The band; one without a start begins below everything, which no row of bands can have. */
    Band band() {
        Integer start = from.getValue();
        Integer end = last.getValue();
        return new Band(start == null ? -1 : start, end == null ? null : end + 1L);
    }
}
