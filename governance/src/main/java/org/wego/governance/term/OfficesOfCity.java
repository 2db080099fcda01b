package org.wego.governance.term;

import java.util.Comparator;
import java.util.List;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.wego.membership.access.ForEverybody;
import org.wego.membership.organisation.MemberId;

/** Tells which offices a city has held; a handful in all its years. */
@Service
@NamedInterface
public class OfficesOfCity {

    private static final Comparator<OfficeHeld> LATEST_AND_HIGHEST_FIRST = Comparator.comparing(
                    (OfficeHeld held) -> held.starts().earliest())
            .reversed()
            .thenComparing(OfficeHeld::office);

    private final Terms terms;

    OfficesOfCity(Terms terms) {
        this.terms = terms;
    }

    /** The offices of all terms, those of the latest one first. */
    @ForEverybody
    public List<OfficeHeld> of(MemberId city) {
        return terms.heldBy(city).stream().sorted(LATEST_AND_HIGHEST_FIRST).toList();
    }
}
