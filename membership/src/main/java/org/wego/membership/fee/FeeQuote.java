package org.wego.membership.fee;

import org.joda.money.Money;

/** The answer to the question for a fee. */
public sealed interface FeeQuote {

    /** The fee and how it came about. */
    record Quoted(Money amount, FeeExplanation why) implements FeeQuote {}

    /** No fee can be named. */
    record Refused(QuoteRefusal reason) implements FeeQuote {}
}
