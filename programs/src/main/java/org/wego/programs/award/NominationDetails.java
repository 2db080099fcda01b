package org.wego.programs.award;

import org.springframework.modulith.NamedInterface;
import org.wego.membership.organisation.CityOnRecord;

/**
 * Something that is nominated.
 *
 * @param version to be handed in with a change
 * @param city whose it is; for some awards a person's office, as the source names it
 * @param prize what it won; empty if nobody says
 * @param nominatedBy who nominated it; empty for what is only documented
 * @param source where it is documented; empty for what a city nominated here
 */
@NamedInterface
public record NominationDetails(
        NominationId id,
        int version,
        EditionId edition,
        CityOnRecord city,
        NominationDraft said,
        NominationState state,
        String prize,
        String nominatedBy,
        String source) {

    /** The longest prize, in characters. */
    public static final int LONGEST_PRIZE = 200;

    /** The same as its city may know it before everybody does: who wins is told when the edition is decided. */
    NominationDetails beforeDecision() {
        return state == NominationState.WINNER
                ? new NominationDetails(
                        id, version, edition, city, said, NominationState.SHORTLISTED, "", nominatedBy, source)
                : this;
    }
}
