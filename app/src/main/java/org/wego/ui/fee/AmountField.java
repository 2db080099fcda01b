package org.wego.ui.fee;

import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** One amount of a fee table, in US dollars a year. */
final class AmountField extends BigDecimalField {

    private static final int MOST_DIGITS = 9;

    AmountField(@Nullable Money value, Runnable changed) {
        setValue(value == null ? null : plain(value));
        setManualValidation(true);
        setValueChangeMode(ValueChangeMode.LAZY);
        addValueChangeListener(_ -> changed.run());
    }

    /** Whether there is an amount from 0 on with at most two decimals; marks the field if not. */
    boolean check() {
        BigDecimal value = getValue();
        boolean sound = value != null
                && value.signum() >= 0
                && value.stripTrailingZeros().scale() <= 2
                && value.precision() - value.scale() <= MOST_DIGITS;
        setErrorMessage(sound ? "" : getTranslation("fees.bands.amount"));
        setInvalid(!sound);
        return sound;
    }

    /** The amount, once {@link #check} finds that there is one. */
    Money money() {
        return Money.of(CurrencyUnit.USD, getValue().stripTrailingZeros());
    }

    /** "250" or "250.50". */
    private static BigDecimal plain(Money value) {
        BigDecimal amount = value.getAmount().stripTrailingZeros();
        return amount.scale() <= 0 ? amount.setScale(0) : value.getAmount();
    }
}
