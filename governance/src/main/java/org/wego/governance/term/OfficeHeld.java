package org.wego.governance.term;

import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.time.PartialDate;

/**
 * An office that a city holds or held.
 *
 * @param term the name of the term
 * @param starts the day the offices of the term are taken up
 * @param ends the day from which on they are no longer held
 * @param mode how the city came to the office, or null if that is not documented
 * @param evidence what the source says of it, or null if it states the appointment plainly
 */
@NamedInterface
public record OfficeHeld(
        Office office,
        String term,
        PartialDate starts,
        PartialDate ends,
        @Nullable AppointmentMode mode,
        @Nullable String evidence,
        String source) {}
