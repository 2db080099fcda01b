package org.wego.membership.contact;

import org.springframework.modulith.NamedInterface;

/**
 * Command to make one person of two records of the same one.
 *
 * @param kept which record stays
 * @param version of the one that stays, as it was read
 * @param gone which record goes
 * @param goneVersion of the one that goes, as it was read
 * @param values what holds of the person from now on
 */
@NamedInterface
public record MergePeople(PersonId kept, int version, PersonId gone, int goneVersion, PersonDraft values) {}
