package org.wego.knowledge.search;

import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.knowledge.entry.EntryId;

/**
 * What somebody may be about to type.
 *
 * @param entry the entry, if it is a title
 * @param entries how many entries it leads to
 */
@NamedInterface
public record Suggestion(Kind kind, String text, @Nullable EntryId entry, int entries) {

    /** What it is the name of. */
    @NamedInterface
    public enum Kind {
        TITLE,
        CITY,
        CLUSTER
    }
}
