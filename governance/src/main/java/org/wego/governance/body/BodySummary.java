package org.wego.governance.body;

import org.jspecify.annotations.Nullable;

/**
 * A body of the organisation.
 *
 * @param duty what it does, or null if that is not documented
 */
public record BodySummary(
        BodyKind kind, String name, @Nullable String duty, String source) {}
