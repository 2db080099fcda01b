package org.wego.membership.reminder;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.wego.membership.invoicing.Addressee;
import org.wego.membership.invoicing.InvoiceDetails;
import org.wego.membership.letterhead.Letterhead;
import org.wego.membership.text.MoneyText;

/**
 * What a reminder says on paper; amounts and days are written out.
 *
 * @param opening the key of its first sentence, which grows firmer with the level
 * @param payment how to pay, line by line; empty if the organisation does not say
 */
record ReminderSheet(
        Letterhead sender,
        Addressee addressee,
        String day,
        String opening,
        String number,
        String year,
        String due,
        String overdue,
        String total,
        String asked,
        String reference,
        String payment) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final int FIRMEST = 3;

    static ReminderSheet of(Reminder reminder, InvoiceDetails invoice, Letterhead sender, LocalDate today) {
        return new ReminderSheet(
                sender,
                invoice.addressee(),
                DAY.format(today),
                "opening." + Math.min(FIRMEST, reminder.level()),
                invoice.number().toString(),
                Integer.toString(invoice.number().year()),
                DAY.format(invoice.dueOn()),
                Long.toString(reminder.overdue(today)),
                MoneyText.printed(invoice.total()),
                MoneyText.printed(reminder.amount()),
                invoice.paymentReference(),
                String.join("\n", sender.payment()));
    }
}
