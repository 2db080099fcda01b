package org.wego.governance.organisation;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.time.PartialDate;

/**
 * A name of the organisation.
 *
 * @param since when it was given
 * @param until the first day it is no longer borne; null for the present name
 * @param note what is to be known about the dates
 * @param source where it is documented
 */
@Embeddable
@NamedInterface
public record OfficialName(
        String name,
        @EmbeddedColumnNaming("since_%s") PartialDate since,
        @Nullable LocalDate until,
        @Nullable String note,
        String source) {

    OfficialName endedOn(LocalDate day) {
        return new OfficialName(name, since, day, note, source);
    }

    /** Whether the organisation bears this name on the day. */
    public boolean borneOn(LocalDate day) {
        return !day.isBefore(since.earliest()) && (until == null || day.isBefore(until));
    }
}
