package org.wego.membership.invoicing.registration;

import java.util.List;
import java.util.UUID;
import org.joda.money.Money;
import org.wego.membership.ledger.Debtor;
import org.wego.membership.text.CleanText;

/**
 * What somebody is to pay who registered for something.
 *
 * @param registration by which whoever takes registrations knows this one; it is invoiced once
 * @param debtor who pays: the member or the person that is on record
 * @param year the year of what it is for, which is the series of the number
 * @param lines what is charged
 */
public record RegistrationInvoice(UUID registration, Debtor debtor, int year, List<Line> lines) {

    /** Keeps its own copy of the lines. */
    public RegistrationInvoice {
        lines = List.copyOf(lines);
    }

    /** What is charged, in the words that are printed. */
    public record Line(String description, Money amount) {

        /** Lets the words pass the door. */
        public Line {
            description = CleanText.line(description);
        }
    }
}
