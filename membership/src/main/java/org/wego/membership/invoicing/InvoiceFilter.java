package org.wego.membership.invoicing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.contact.PersonId;
import org.wego.membership.invoicing.InvoiceSummary.Delivery;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.text.CleanText;

/**
 * Which invoices to list; what is null does not restrict.
 *
 * @param year the fee year
 * @param member whose invoices, with those of the records that were merged into it
 * @param person whose invoices
 * @param run the fee run that issued them
 * @param text a whole invoice number, or part of the addressee's name regardless of accents, case and
 *     spaces
 * @param delivery how far it is by e-mail, for at least one of those who get it
 */
@NamedInterface
public record InvoiceFilter(
        @Nullable Integer year,
        @Nullable MemberId member,
        @Nullable PersonId person,
        @Nullable UUID run,
        @Nullable String text,
        @Nullable Delivery delivery) {

    /** Looks for what was meant, whatever blanks came with it. */
    public InvoiceFilter {
        text = CleanText.lineOrNull(text);
    }

    /** Whatever has become of it by e-mail. */
    public InvoiceFilter(@Nullable Integer year, @Nullable MemberId member, @Nullable UUID run, @Nullable String text) {
        this(year, member, null, run, text, null);
    }

    /** All invoices. */
    public static InvoiceFilter all() {
        return new InvoiceFilter(null, null, null, null);
    }

    /** The invoices of a fee year. */
    public static InvoiceFilter of(int year) {
        return new InvoiceFilter(year, null, null, null);
    }

    /** The invoices of a member. */
    public static InvoiceFilter of(MemberId member) {
        return new InvoiceFilter(null, member, null, null);
    }

    /** The invoices of a person. */
    public static InvoiceFilter of(PersonId person) {
        return new InvoiceFilter(null, null, person, null, null, null);
    }
}
