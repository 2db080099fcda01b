package org.wego.programs.event;

import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.membership.time.PartialDate;

/**
 * An event.
 *
 * @param begins its first day, as well as it is known
 * @param ends its last day, as well as it is known
 * @param city where it takes place, or null if that is not documented
 */
@NamedInterface
public record EventSummary(
        String title,
        PartialDate begins,
        PartialDate ends,
        @Nullable CityOnRecord city,
        String source) {

    /** "27–30 Jun 2017" or "April 2017". */
    public String dates() {
        return begins.writtenTo(ends);
    }

    /** Whether only the month or the year is known. */
    public boolean dayUnknown() {
        return !begins.exact();
    }
}
