package org.wego.membership.schedule;

import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * A half-open band of whole numbers: of persons, or of international dollars a head.
 *
 * @param from the first value in it
 * @param to the first value above it; none if the band is open to the top
 */
@NamedInterface
public record Band(long from, @Nullable Long to) {

    /** As records of changes write it. */
    String written() {
        return to == null ? from + " and more" : from + " to below " + to;
    }
}
