package org.wego.membership.receivable;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.modulith.NamedInterface;

/**
 * What is open, by how long it has been due.
 *
 * @param upTo30 due for 1 to 30 days
 * @param upTo60 due for 31 to 60 days
 * @param upTo90 due for 61 to 90 days
 * @param longer due for more than 90 days
 */
@NamedInterface
public record Ageing(Money notDue, Money upTo30, Money upTo60, Money upTo90, Money longer) {

    private static final int DAYS_30 = 30;
    private static final int DAYS_60 = 60;
    private static final int DAYS_90 = 90;

    /** Nothing is open. */
    static Ageing none(CurrencyUnit currency) {
        Money nothing = Money.zero(currency);
        return new Ageing(nothing, nothing, nothing, nothing, nothing);
    }

    /** The same with one more amount that is due on a day, as of another day. */
    Ageing with(Money open, LocalDate dueOn, LocalDate asOf) {
        long days = ChronoUnit.DAYS.between(dueOn, asOf);
        if (days <= 0) {
            return new Ageing(notDue.plus(open), upTo30, upTo60, upTo90, longer);
        }
        if (days <= DAYS_30) {
            return new Ageing(notDue, upTo30.plus(open), upTo60, upTo90, longer);
        }
        if (days <= DAYS_60) {
            return new Ageing(notDue, upTo30, upTo60.plus(open), upTo90, longer);
        }
        return days <= DAYS_90
                ? new Ageing(notDue, upTo30, upTo60, upTo90.plus(open), longer)
                : new Ageing(notDue, upTo30, upTo60, upTo90, longer.plus(open));
    }

    /** Both together. */
    Ageing plus(Ageing other) {
        return new Ageing(
                notDue.plus(other.notDue),
                upTo30.plus(other.upTo30),
                upTo60.plus(other.upTo60),
                upTo90.plus(other.upTo90),
                longer.plus(other.longer));
    }

    /** All that is open. */
    public Money open() {
        return notDue.plus(overdue());
    }

    /** What should have been paid by now. */
    public Money overdue() {
        return upTo30.plus(upTo60).plus(upTo90).plus(longer);
    }
}
