package org.wego.ui.component.address;

import org.wego.membership.bank.BankEntryId;
import org.wego.membership.contact.PersonId;
import org.wego.membership.invoicing.InvoiceNumber;
import org.wego.membership.ledger.Debtor;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.payment.PaymentId;

/** Addresses of the desk that lead to what was paid and what is owed. */
public final class PaymentAddress {

    private PaymentAddress() {}

    /** The page of a payment. */
    public static String payment(PaymentId id) {
        return DeskAddress.PAYMENTS + "/" + id;
    }

    /** Where a payment of an invoice is recorded. */
    public static String newPaymentFor(InvoiceNumber invoice) {
        return DeskAddress.NEW_PAYMENT + "?invoice=" + invoice;
    }

    /** Where a payment of a member is recorded. */
    public static String newPaymentOf(MemberId member) {
        return DeskAddress.NEW_PAYMENT + "?member=" + member;
    }

    /** The page of an entry of the bank. */
    public static String bankEntry(BankEntryId id) {
        return DeskAddress.BANK + "/" + id;
    }

    /** What a member or a person owes and has paid. */
    public static String accountOf(Debtor debtor) {
        return pageOf(debtor) + "/account";
    }

    /** The page of a member, or of a person that pays for itself. */
    public static String pageOf(Debtor debtor) {
        return switch (debtor) {
            case Debtor.Member(var member) -> DeskAddress.member(member);
            case Debtor.Person(var person) -> DeskAddress.person(person);
        };
    }

    /** The invoices of a person. */
    public static String invoicesOf(PersonId person) {
        return DeskAddress.INVOICES + "?person=" + person;
    }
}
