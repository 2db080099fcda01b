package org.wego.ui.fee;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wego.membership.schedule.Band;
import org.wego.membership.schedule.BandFault;
import org.wego.words.BandWords;

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
        if (band != null) {
            from.setValue(Math.toIntExact(band.from()));
            Long to = band.to();
            last.setValue(to == null ? null : Math.toIntExact(to - 1));
        }
        Stream.of(from, last).forEach(field -> {
            field.setMin(0);
            field.setManualValidation(true);
            field.setValueChangeMode(ValueChangeMode.LAZY);
            field.addValueChangeListener(_ -> changed.run());
        });
        add(from, last);
    }

    /** Whether both fields can be read; says at the field what is missing, and clears what was said before. */
    boolean check() {
        say(from, from.isEmpty() || unreadable(from) ? getTranslation("fees.bands.number") : "");
        say(last, unreadable(last) ? getTranslation("fees.bands.number.orOpen") : "");
        return !from.isInvalid() && !last.isInvalid();
    }

    /** Says at the field what is wrong with the band. */
    void show(BandFault fault) {
        say(fault instanceof BandFault.NotFromZero ? from : last, OutcomeWords.of(fault, this));
    }

    /** The band, once {@link #check} finds that it can be read. */
    Band band() {
        Integer end = last.getValue();
        return new Band(from.getValue(), end == null ? null : end + 1L);
    }

    /** The band in words, once it is filled in. */
    String words() {
        return from.isEmpty() ? "?" : BandWords.of(band(), this::getTranslation);
    }

    private static boolean unreadable(IntegerField field) {
        return field.getDefaultValidator().apply(field.getValue(), null).isError();
    }

    private static void say(IntegerField field, String error) {
        field.setErrorMessage(error);
        field.setInvalid(!error.isEmpty());
    }
}
