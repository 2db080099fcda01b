package org.wego.membership.reminder;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.invoicing.InvoiceNumber;
import org.wego.membership.ledger.Debtor;

/**
 * A reminder in a list.
 *
 * @param debtorName what the member or the person is called today
 * @param dueOn the day on which the invoice was first due, which no reminder moves
 * @param amount what was asked for, or would be asked for today: what is open less what the debtor has in credit
 * @param before when somebody was last reminded of this invoice; null if it never was
 * @param block why nobody is reminded of the invoice today; null if nothing forbids it
 * @param failed to how many of its addresses it could not be delivered
 */
@NamedInterface
public record Reminder(
        ReminderId id,
        InvoiceNumber invoice,
        int level,
        Debtor debtor,
        String debtorName,
        LocalDate dueOn,
        Money amount,
        ReminderState state,
        @Nullable LocalDate sentOn,
        @Nullable LocalDate before,
        @Nullable ReminderBlock block,
        int failed) {

    Reminder asking(Money owed) {
        return new Reminder(id, invoice, level, debtor, debtorName, dueOn, owed, state, sentOn, before, block, failed);
    }

    /** For how many days the invoice has been due. */
    public long overdue(LocalDate today) {
        return ChronoUnit.DAYS.between(dueOn, today);
    }
}
