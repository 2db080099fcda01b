package org.wego.membership.invoicing;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Knows under which name and address the organisation wrote on a day and where it is paid; implemented where that is on
 * record.
 */
public interface IssuingOrganisation {

    /** The letterhead of that day; empty if the organisation's name is not on record. */
    Optional<Letterhead> on(LocalDate day);
}
