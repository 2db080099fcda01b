package org.wego.membership.joining;

import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.text.CleanText;

/**
 * Which applications are looked for.
 *
 * @param state null for all
 * @param text part of the name; may be empty
 */
@NamedInterface
public record ApplicationFilter(@Nullable ApplicationState state, String text) {

    /** All of them. */
    public static final ApplicationFilter ALL = new ApplicationFilter(null, "");

    public ApplicationFilter {
        text = CleanText.line(text);
    }
}
