package org.wego.ui.administration.operation;

import java.util.Locale;

/** Names of code in words, so that a job or an event that a module adds needs no text of its own. */
final class CodeWords {

    private CodeWords() {}

    /** "Journal trimming" of {@code journal-trimming}, "Fee run cancelled" of {@code FeeRunCancelled}. */
    static String of(String name) {
        String words = name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ")
                .replaceAll("[-_$]+", " ")
                .toLowerCase(Locale.ENGLISH)
                .strip();
        return words.isEmpty() ? name : words.substring(0, 1).toUpperCase(Locale.ENGLISH) + words.substring(1);
    }

    /** "Cancelled runs: tidy up" of {@code CancelledRuns.tidyUp}. */
    static String ofMethod(String method) {
        int dot = method.lastIndexOf('.');
        return dot < 0
                ? of(method)
                : of(method.substring(0, dot))
                        + ": "
                        + of(method.substring(dot + 1)).toLowerCase(Locale.ENGLISH);
    }
}
