package org.wego.knowledge.part;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.modulith.NamedInterface;

/** A chapter that an entry may have, in the order in which people read them. */
@NamedInterface
public enum Section {
    PROBLEM,
    SOLUTION,
    PROCESS,
    ENABLING_FACTORS,
    BARRIERS,
    LESSONS,
    REPLICABILITY;

    /** What files call it, such as {@code enablingFactors}. */
    public String field() {
        String[] words = name().toLowerCase(Locale.ROOT).split("_", -1);
        return words[0]
                + Arrays.stream(words)
                        .skip(1)
                        .map(it -> Character.toUpperCase(it.charAt(0)) + it.substring(1))
                        .collect(Collectors.joining());
    }
}
