package org.wego.governance.term;

import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.organisation.CityOnRecord;

/**
 * A city in an office.
 *
 * @param mode how it came to the office, or null if that is not documented
 * @param evidence what the source says of it, or null if it states the appointment plainly
 */
@NamedInterface
public record OfficeHolder(
        Office office,
        CityOnRecord city,
        @Nullable AppointmentMode mode,
        @Nullable String evidence,
        String source) {}
