package org.wego.governance.body;

import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * A body of the organisation.
 *
 * @param duty what it does, or null if that is not documented
 */
@NamedInterface
public record BodySummary(
        BodyKind kind, String name, @Nullable String duty, String source) {}
