package org.wego.membership.payment;

import java.time.LocalDate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.wego.membership.audit.RecordState;
import org.wego.membership.ledger.Debtor;

/** A payment as it is on record while somebody works on it. */
record Payment(
        PaymentId id,
        LocalDate receivedOn,
        @Nullable Debtor debtor,
        Money amount,
        PaymentMethod method,
        String payer,
        String bankReference,
        String note,
        boolean reversed) {

    static Payment of(RecordPayment wanted, @Nullable Debtor debtor) {
        return new Payment(
                wanted.id(),
                wanted.receivedOn(),
                debtor,
                wanted.money(),
                wanted.method(),
                wanted.payer(),
                wanted.bankReference(),
                wanted.note(),
                false);
    }

    Payment of(Debtor other) {
        return new Payment(id, receivedOn, other, amount, method, payer, bankReference, note, reversed);
    }

    RecordState state(String debtorName) {
        return RecordState.NONE
                .with("receivedOn", receivedOn)
                .with("amount", amount)
                .with("paidBy", debtorName)
                .with("payer", payer)
                .with("bankReference", bankReference)
                .with("method", method)
                .with("note", note);
    }
}
