package org.wego.programs.award;

import java.util.List;
import org.springframework.modulith.NamedInterface;

/**
 * An edition as a city sees it.
 *
 * @param own what the city nominated
 */
@NamedInterface
public record OwnEdition(EditionDetails edition, List<NominationDetails> own) {

    public OwnEdition {
        own = List.copyOf(own);
    }

    /** Whether the city can nominate more now. */
    public boolean takesMore() {
        long counted = own.stream()
                .filter(it -> it.state() != NominationState.WITHDRAWN)
                .count();
        return edition.state() == EditionState.OPEN && counted < edition.said().mostOfACity();
    }
}
