package org.wego.governance.roster;

import java.util.Comparator;
import java.util.List;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.wego.governance.office.Office;
import org.wego.governance.term.TermRecords;
import org.wego.membership.access.ForEverybody;

/** Tells who has held an office, one after the other. */
@Service
@NamedInterface
public class OfficeTimeline {

    private final TermRecords terms;

    OfficeTimeline(TermRecords terms) {
        this.terms = terms;
    }

    /** All holders of the office by the day they began, the latest first, those of one day by seat. */
    @ForEverybody
    public List<OfficeHeld> of(Office office) {
        return terms.holdersOf(office).stream()
                .map(OfficeHeld::of)
                .sorted(Comparator.comparing((OfficeHeld held) -> held.tenure().begins())
                        .reversed()
                        .thenComparing(OfficeHeld::seat))
                .toList();
    }
}
