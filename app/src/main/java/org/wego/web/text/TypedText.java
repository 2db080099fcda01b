package org.wego.web.text;

import org.jspecify.annotations.Nullable;
import org.wego.membership.text.CleanText;

/** A text as it arrives from outside. */
final class TypedText {

    private TypedText() {}

    /**
     * The clean text: composed, with plain blanks, nothing in it that has no width. One with control characters is left
     * as it is, so that its receiver can refuse it: a program that sends such a text is faulty.
     */
    static String clean(String typed) {
        return typed.chars().anyMatch(TypedText::isControl) ? typed : CleanText.lines(typed);
    }

    /** The same of a parameter that may stand without a value. */
    static @Nullable String cleanOrNull(@Nullable String typed) {
        return typed == null ? null : clean(typed);
    }

    private static boolean isControl(int letter) {
        return Character.isISOControl(letter) && !Character.isWhitespace(letter);
    }
}
