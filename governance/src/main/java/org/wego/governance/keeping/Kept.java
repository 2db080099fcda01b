package org.wego.governance.keeping;

import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/**
 * What is on record of something.
 *
 * @param version counts its changes; to be handed in with the next one
 */
@NamedInterface
public record Kept<D>(UUID id, int version, D said) {}
