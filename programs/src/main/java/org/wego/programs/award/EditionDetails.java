package org.wego.programs.award;

import org.springframework.modulith.NamedInterface;

/**
 * An edition of an award with all that is said of it.
 *
 * @param version to be handed in with a change
 */
@NamedInterface
public record EditionDetails(EditionId id, int version, EditionState state, EditionDraft said) {}
