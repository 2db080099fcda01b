package org.wego.membership.economy.file;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Finds what reading or writing a text in another encoding than its own leaves behind. */
public final class BrokenText {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int AROUND = 15;

    private BrokenText() {}

    /** The text around the first trace, or null if there is none. */
    public static @Nullable String in(String text) {
        var foreign = false;
        for (var i = 0; i < text.length(); i++) {
            var here = text.charAt(i);
            if (here >= ' ' && here < 0x7F) {
                continue;
            }
            var after = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
            if (here == '\uFFFD' || Character.isISOControl(here) || (here == '\u00C3' && after >= 0x80)) {
                return text.substring(Math.max(0, i - AROUND), Math.min(text.length(), i + AROUND))
                        .strip();
            }
            foreign = true;
        }
        return foreign && isUtf8ReadAsWindows(text) ? text.substring(0, Math.min(text.length(), 2 * AROUND)) : null;
    }

    /** Whether the bytes that the text has in Windows-1252 make sense as UTF-8, which no real word's do. */
    private static boolean isUtf8ReadAsWindows(String text) {
        try {
            ByteBuffer bytes = WINDOWS.newEncoder().encode(CharBuffer.wrap(text));
            StandardCharsets.UTF_8.newDecoder().decode(bytes);
            return true;
        } catch (CharacterCodingException sound) {
            return false;
        }
    }
}
