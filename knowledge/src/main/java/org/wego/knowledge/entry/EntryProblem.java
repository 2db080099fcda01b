package org.wego.knowledge.entry;

import java.util.Locale;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.name.Excerpt;

/**
 * What is wrong with a field of an entry.
 *
 * @param field its name in files, with its place in a list counted from 1, such as {@code texts[2].title}
 * @param value what stands there, or how long it may be
 */
@NamedInterface
public record EntryProblem(String field, Fault fault, String value) {

    /** Keeps of a long value what is needed to recognise it. */
    public EntryProblem {
        field = Excerpt.of(field);
        value = Excerpt.of(value);
    }

    /** A text that is longer than it may be. */
    public static EntryProblem tooLong(String field, int longest) {
        return new EntryProblem(field, Fault.TOO_LONG, String.format(Locale.ENGLISH, "%,d", longest));
    }

    /** What can be wrong. */
    @NamedInterface
    public enum Fault {
        MISSING,
        TOO_LONG,
        /** More of a kind than an entry may have. */
        TOO_MANY,
        OUT_OF_RANGE,
        /** Something other than an address that begins with http. */
        NO_ADDRESS,
        NO_LANGUAGE,
        /** A second text of one language. */
        LANGUAGE_TWICE,
        NO_NUMBER,
        NO_DATE,
        /** Something other than the text, list or group of fields that belongs there. */
        OTHER_KIND,
        UNKNOWN_VALUE,
        UNKNOWN_COUNTRY,
        UNKNOWN_CLUSTER,
        UNKNOWN_PROJECT
    }
}
