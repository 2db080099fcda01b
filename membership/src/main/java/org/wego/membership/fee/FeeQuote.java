package org.wego.membership.fee;

import org.joda.money.Money;
import org.springframework.modulith.NamedInterface;

/** The answer to the question for a fee. */
@NamedInterface
public sealed interface FeeQuote {

    /** The fee and how it came about. */
    @NamedInterface
    record Quoted(Money amount, FeeExplanation why) implements FeeQuote {}

    /** No fee can be named. */
    @NamedInterface
    record Refused(QuoteRefusal reason) implements FeeQuote {}
}
