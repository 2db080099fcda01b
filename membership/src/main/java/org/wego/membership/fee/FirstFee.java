package org.wego.membership.fee;

import org.joda.money.Money;
import org.springframework.modulith.NamedInterface;

/** What a member pays for the year in which it joins, or why nothing. */
@NamedInterface
public sealed interface FirstFee {

    /** The year that it is for. */
    int year();

    /**
     * So much is to be paid.
     *
     * @param reason how it comes about
     */
    @NamedInterface
    record Due(int year, Money amount, FeeReason reason) implements FirstFee {}

    /** By the schedule of its category it pays nothing. */
    record Free(int year) implements FirstFee {}

    /** No fee can be named, so none is asked for yet. */
    @NamedInterface
    record Unnamed(int year, QuoteRefusal reason) implements FirstFee {}

    /** The same as long as no edition of economic data was imported at all. */
    record NoEdition(int year) implements FirstFee {}
}
