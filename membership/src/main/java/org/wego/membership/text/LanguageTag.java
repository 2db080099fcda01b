package org.wego.membership.text;

import java.util.IllformedLocaleException;
import java.util.Locale;
import org.springframework.modulith.NamedInterface;

/** The tag of a language by BCP 47, as people and files write it. */
@NamedInterface
public final class LanguageTag {

    public static final int LONGEST = 16;

    private LanguageTag() {}

    /** Whether it is a whole tag in the usual letters, that begins with the two or three letters of a language. */
    public static boolean isOne(String tag) {
        if (tag.length() > LONGEST) {
            return false;
        }
        Locale locale = Locale.forLanguageTag(tag);
        int letters = locale.getLanguage().length();
        return (letters == 2 || letters == 3) && locale.toLanguageTag().equals(tag);
    }

    /** The tag in the usual letters; what is no tag stays as it is, so that it can be reported. */
    public static String canonical(String tag) {
        try {
            return tag.length() > LONGEST
                    ? tag
                    : new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
        } catch (IllformedLocaleException none) {
            return tag;
        }
    }
}
