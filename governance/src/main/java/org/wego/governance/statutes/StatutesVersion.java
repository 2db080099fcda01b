package org.wego.governance.statutes;

import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/**
 * A version of the statutes on record.
 *
 * @param version counts its changes, to be handed in with the next one
 */
@NamedInterface
public record StatutesVersion(UUID id, int version, StatutesDraft said) {}
