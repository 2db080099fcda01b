package org.wego.membership.economy.file;

import org.jspecify.annotations.Nullable;
import org.wego.membership.name.SpoiltText;

/** Finds what reading or writing a text in another encoding than its own leaves behind. */
public final class BrokenText {

    private static final int AROUND = 15;

    private BrokenText() {}

    /** The text around the first trace, or null if there is none. */
    public static @Nullable String in(String text) {
        boolean foreign = false;
        for (int i = 0; i < text.length(); i++) {
            char here = text.charAt(i);
            if (here >= ' ' && here < 0x7F) {
                continue;
            }
            if (here == '\uFFFD' || Character.isISOControl(here)) {
                return text.substring(Math.max(0, i - AROUND), Math.min(text.length(), i + AROUND))
                        .strip();
            }
            foreign = true;
        }
        return foreign && SpoiltText.isOne(text) ? text.substring(0, Math.min(text.length(), 2 * AROUND)) : null;
    }
}
