package org.wego.membership.receivable.print;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.wego.membership.access.ForSignedIn;
import org.wego.membership.access.ForStaffOrAnswerable;
import org.wego.membership.invoicing.Addressee;
import org.wego.membership.invoicing.recipient.Addressees;
import org.wego.membership.ledger.Debtor;
import org.wego.membership.letterhead.IssuingOrganisation;
import org.wego.membership.letterhead.Letterhead;
import org.wego.membership.payment.PaymentId;
import org.wego.membership.payment.PaymentRegister;
import org.wego.membership.payment.PaymentSummary;
import org.wego.membership.press.SheetPress;
import org.wego.membership.receivable.MemberAccounts;

/** Prints the account of a member or a person over a time, and receipts of payments, with the sender and the address of today. */
@Service
@NamedInterface
public class AccountPrint {

    private final MemberAccounts accounts;
    private final PaymentRegister payments;
    private final ObjectProvider<IssuingOrganisation> issuer;
    private final Addressees addressees;
    private final Clock clock;
    private final SheetPress press = new SheetPress();

    AccountPrint(
            MemberAccounts accounts,
            PaymentRegister payments,
            ObjectProvider<IssuingOrganisation> issuer,
            Addressees addressees,
            Clock clock) {
        this.accounts = accounts;
        this.payments = payments;
        this.issuer = issuer;
        this.addressees = addressees;
        this.clock = clock;
    }

    /** The account as PDF; empty if no such member or person, or no sender, is on record. */
    @ForStaffOrAnswerable("#debtor.member()")
    public Optional<byte[]> statement(Debtor debtor, @Nullable LocalDate from, @Nullable LocalDate to) {
        return sender().flatMap(sender -> accounts.of(debtor, from, to)
                .map(it -> press.print(StatementSheet.of(it, sender, addressee(debtor, it.name())))));
    }

    /**
     * The receipt as PDF; empty if no such payment, or no sender, is on record, or if the payment was reversed; for a
     * member also if it is that of another one.
     */
    @ForSignedIn
    public Optional<byte[]> receipt(PaymentId id) {
        return sender().flatMap(sender -> payments.find(id)
                .filter(it -> it.summary().reversal() == null)
                .map(it -> press.print(ReceiptSheet.of(it, sender, addressee(it.summary())))));
    }

    private Optional<Letterhead> sender() {
        return issuer.getObject().on(LocalDate.now(clock));
    }

    private Addressee addressee(PaymentSummary payment) {
        Debtor debtor = payment.debtor();
        return debtor == null ? new Addressee(payment.payer(), List.of()) : addressee(debtor, payment.payer());
    }

    private Addressee addressee(Debtor debtor, String otherwise) {
        return addressees.of(debtor).orElseGet(() -> new Addressee(otherwise, List.of()));
    }
}
