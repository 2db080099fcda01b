package org.wego.membership.joining;

import java.time.Instant;
import org.springframework.modulith.NamedInterface;

/**
 * A step that an application took.
 *
 * @param state in which it was from then on
 * @param note why, or by which decision; may be empty
 */
@NamedInterface
public record ApplicationStep(ApplicationState state, String note, String by, Instant at) {}
