package org.wego.membership.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.wego.membership.invoicing.InvoiceRegister;
import org.wego.membership.letterhead.IssuingOrganisation;
import org.wego.membership.press.SheetPress;
import org.wego.membership.reminder.ReminderRows.Kept;

/** Prints reminders as letters, with the sender of today and the address of the invoice. */
@Component
class ReminderLetters {

    private final ReminderReads reads;
    private final InvoiceRegister invoices;
    private final ObjectProvider<IssuingOrganisation> issuer;
    private final Clock clock;
    private final SheetPress press = new SheetPress();

    ReminderLetters(
            ReminderReads reads, InvoiceRegister invoices, ObjectProvider<IssuingOrganisation> issuer, Clock clock) {
        this.reads = reads;
        this.invoices = invoices;
        this.issuer = issuer;
        this.clock = clock;
    }

    /** The letter; empty if no sender is on record. */
    Optional<byte[]> print(Kept reminder) {
        LocalDate today = LocalDate.now(clock);
        return issuer.getObject()
                .on(today)
                .flatMap(sender -> invoices.find(reminder.invoice())
                        .flatMap(invoice -> reads.list(null, reminder.invoice(), 0, Integer.MAX_VALUE).stream()
                                .filter(it -> it.id().equals(reminder.id()))
                                .findFirst()
                                .map(it -> press.print(ReminderSheet.of(it, invoice, sender, today)))));
    }
}
