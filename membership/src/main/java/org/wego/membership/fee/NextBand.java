package org.wego.membership.fee;

import org.joda.money.Money;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.schedule.Band;

/**
 * What a member would pay if one of its inputs were in the neighbouring band.
 *
 * @param input which input
 * @param higher whether it is the band above
 */
@NamedInterface
public record NextBand(Input input, boolean higher, Band band, Money amount) {

    /** What a band is of. */
    public enum Input {
        POPULATION,
        GDP,
        EMPLOYEES
    }
}
