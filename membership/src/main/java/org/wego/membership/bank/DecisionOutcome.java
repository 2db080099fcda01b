package org.wego.membership.bank;

import org.springframework.modulith.NamedInterface;
import org.wego.membership.payment.PaymentOutcome;

/** What came of a decision about an entry; only {@link Decided} changed anything. */
@NamedInterface
public sealed interface DecisionOutcome {

    /** It is done. */
    @NamedInterface
    record Decided() implements DecisionOutcome {}

    /** Somebody decided about it meanwhile. */
    record Late() implements DecisionOutcome {}

    /** There is no such entry. */
    record Unknown() implements DecisionOutcome {}

    /** Why it is set aside is missing or too long. */
    @NamedInterface
    record NoReason() implements DecisionOutcome {}

    /** It cannot be a payment like this. */
    @NamedInterface
    record Refused(PaymentOutcome payment) implements DecisionOutcome {}
}
