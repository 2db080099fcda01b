package org.wego.membership.audit;

import java.util.List;
import java.util.stream.IntStream;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.text.CleanText;

/**
 * What a part of a record held before and after; secrets are named by what became of them, never by their value.
 *
 * @param field the name of the part, the same for all records of a subject
 * @param before the value as it was, not a sentence about it; empty if there was nothing
 * @param after likewise
 */
@NamedInterface
public record Change(String field, String before, String after) {

    public static final int LONGEST_FIELD = 60;

    /** No field of the house is longer, so that no value has to be cut. */
    public static final int LONGEST_VALUE = 20_000;

    /** @throws IllegalArgumentException if a name or value is longer than any field of the house may be */
    public Change {
        before = CleanText.lines(before);
        after = CleanText.lines(after);
        if (field.isEmpty() || field.length() > LONGEST_FIELD) {
            throw new IllegalArgumentException("No part of a record is called " + field);
        }
        if (before.length() > LONGEST_VALUE || after.length() > LONGEST_VALUE) {
            throw new IllegalArgumentException("The value of " + field + " is longer than any field of the house");
        }
    }

    /**
     * The changes of a part that is a list. Each row that became another one is a change of its own, so that none is too long
     * to be kept.
     *
     * @param field the name of the part
     * @param before the rows as they were, each told by its {@code toString}
     * @param after likewise
     */
    public static List<Change> ofRows(String field, List<?> before, List<?> after) {
        return IntStream.range(0, Math.max(before.size(), after.size()))
                .mapToObj(place -> new Change(field, row(before, place), row(after, place)))
                .filter(change -> !change.before().equals(change.after()))
                .toList();
    }

    private static String row(List<?> rows, int place) {
        return place < rows.size() ? rows.get(place).toString() : "";
    }
}
