package org.wego.membership.name;

import java.util.Arrays;
import org.springframework.modulith.NamedInterface;

/** The beginning of what somebody sent, to name it back to them: a cell or a name can be as long as a whole file. */
@NamedInterface
public final class Excerpt {

    /** The most letters that are named back. */
    public static final int LONGEST = 200;

    private static final String CUT = "…";

    private Excerpt() {}

    /** The text, cut to {@value #LONGEST} letters, the last of them a sign that it was cut. */
    public static String of(String text) {
        return of(text, LONGEST);
    }

    /**
     * The text, cut likewise.
     *
     * @param longest how many letters at most, with the sign
     */
    public static String of(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = longest - CUT.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
    }

    /** What a message is about, with each text among it cut. */
    public static Object[] ofAll(Object... details) {
        return Arrays.stream(details)
                .map(detail -> detail instanceof String text ? of(text) : detail)
                .toArray();
    }
}
