package org.wego.membership.payment;

import java.time.LocalDate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.wego.membership.audit.RecordState;
import org.wego.membership.organisation.MemberId;

/** A payment as it is on record while somebody works on it. */
record Payment(
        PaymentId id,
        LocalDate receivedOn,
        @Nullable MemberId member,
        Money amount,
        PaymentMethod method,
        String payer,
        String bankReference,
        String note,
        boolean reversed) {

    static Payment of(RecordPayment wanted, @Nullable MemberId member) {
        return new Payment(
                wanted.id(),
                wanted.receivedOn(),
                member,
                wanted.money(),
                wanted.method(),
                wanted.payer(),
                wanted.bankReference(),
                wanted.note(),
                false);
    }

    Payment of(MemberId other) {
        return new Payment(id, receivedOn, other, amount, method, payer, bankReference, note, reversed);
    }

    RecordState state(String memberName) {
        return RecordState.NONE
                .with("receivedOn", receivedOn)
                .with("amount", amount)
                .with("paidBy", memberName)
                .with("payer", payer)
                .with("bankReference", bankReference)
                .with("method", method)
                .with("note", note);
    }
}
