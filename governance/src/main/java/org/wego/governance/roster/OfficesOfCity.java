package org.wego.governance.roster;

import java.util.Comparator;
import java.util.List;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.wego.governance.term.TermRecords;
import org.wego.membership.access.ForEverybody;
import org.wego.membership.organisation.MemberId;

/** Tells which offices a city has held; a handful in all its years. */
@Service
@NamedInterface
public class OfficesOfCity {

    private static final Comparator<OfficeHeld> LATEST_AND_HIGHEST_FIRST = Comparator.comparing(
                    (OfficeHeld held) -> held.tenure().begins().earliest())
            .reversed()
            .thenComparing(OfficeHeld::seat);

    private final TermRecords terms;

    OfficesOfCity(TermRecords terms) {
        this.terms = terms;
    }

    /** The offices of all terms, those of the latest one first. */
    @ForEverybody
    public List<OfficeHeld> of(MemberId city) {
        return terms.heldBy(city).stream()
                .map(OfficeHeld::of)
                .sorted(LATEST_AND_HIGHEST_FIRST)
                .toList();
    }
}
