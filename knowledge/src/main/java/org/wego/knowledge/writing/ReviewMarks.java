package org.wego.knowledge.writing;

import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** What a reviewer thinks of an entry by five criteria, from 1 to 5 each, or null as long as that is open. */
@NamedInterface
public record ReviewMarks(
        @Nullable Integer relevance,
        @Nullable Integer evidence,
        @Nullable Integer clarity,
        @Nullable Integer transferability,
        @Nullable Integer impact) {

    /** All is open. */
    public static final ReviewMarks OPEN = new ReviewMarks(null, null, null, null, null);

    public ReviewMarks {
        check(relevance);
        check(evidence);
        check(clarity);
        check(transferability);
        check(impact);
    }

    private static void check(@Nullable Integer mark) {
        if (mark != null && (mark < 1 || mark > 5)) {
            throw new IllegalArgumentException("No mark: " + mark);
        }
    }
}
