package org.wego.membership.letterhead;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;

/**
 * Knows under which name and address the organisation wrote on a day and where it is paid. Governance has that on record,
 * which this module does not know; {@code org.wego.letterhead} in {@code app} joins the two.
 */
@NamedInterface
public interface IssuingOrganisation {

    /** The letterhead of that day; empty if the organisation's name is not on record. */
    Optional<Letterhead> on(LocalDate day);
}
