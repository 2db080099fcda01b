package org.wego.membership.name;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.modulith.NamedInterface;

/**
 * Finds texts whose letters were spoilt on the way, by the cause: UTF-8 that was once read as Windows-1252, as
 * "EskiÅŸehir" was, or as Windows-1251 or by the encoding of old Macintoshes.
 */
@NamedInterface
public final class SpoiltText {

    private static final List<Map<Character, Byte>> MISREADINGS =
            List.of(bytesOf("windows-1252"), bytesOf("windows-1251"));

    /** Signs that stand for the first half of a Latin letter; in sound texts no other sign follows them. */
    private static final Pattern OF_MACINTOSH = Pattern.compile("[√ƒ≈][\\u0080-\\uFFFF]");

    private static final Pattern LOST = Pattern.compile("\\p{L}\\?+(?=\\p{L})");

    private static final int FIRST_OF_TWO_BYTES = 0x80;
    private static final int FIRST_OF_LATIN = 0xA0;

    private SpoiltText() {}

    /** Whether the letters of the text are those of another encoding. */
    public static boolean isOne(String text) {
        return text.indexOf('\uFFFD') >= 0
                || (!isPlain(text)
                        && (OF_MACINTOSH.matcher(text).find()
                                || MISREADINGS.stream().anyMatch(it -> misread(text, it))));
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_OF_TWO_BYTES) {
                return false;
            }
        }
        return true;
    }

    /** Whether a question mark stands where a letter was, as in "Beyo?lu"; in names, not in sentences or addresses. */
    public static boolean hasLostLetter(String name) {
        return name.indexOf('?') >= 0 && LOST.matcher(name).find();
    }

    private static boolean misread(String text, Map<Character, Byte> encoding) {
        ByteBuffer bytes = ByteBuffer.allocate(text.length());
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            Byte known = letter < FIRST_OF_TWO_BYTES ? Byte.valueOf((byte) letter) : encoding.get(letter);
            if (known == null) {
                return false;
            }
            bytes.put(known);
        }
        // most texts are sound, so finding that out must not cost an exception with its stack
        CharBuffer meant = CharBuffer.allocate(text.length());
        boolean sound = StandardCharsets.UTF_8
                .newDecoder()
                .decode(bytes.flip(), meant, true)
                .isError();
        return !sound && meant.flip().chars().noneMatch(SpoiltText::isUnlikely);
    }

    /** What "CAFÉ’S" and "Weiß–Blau" would mean: letters that no member's name has. */
    private static boolean isUnlikely(int letter) {
        return letter == 'ɒ' || Character.UnicodeScript.of(letter) == Character.UnicodeScript.NKO;
    }

    /** Which bytes the letters of an encoding stand for; control characters for those it does not use. */
    private static Map<Character, Byte> bytesOf(String encoding) {
        Charset charset = Charset.forName(encoding);
        Map<Character, Byte> bytes = new HashMap<>();
        for (int it = FIRST_OF_TWO_BYTES; it <= 0xFF; it++) {
            if (it < FIRST_OF_LATIN) {
                bytes.put((char) it, (byte) it);
            }
            char letter = new String(new byte[] {(byte) it}, charset).charAt(0);
            if (letter != '\uFFFD') {
                bytes.put(letter, (byte) it);
            }
        }
        return Map.copyOf(bytes);
    }
}
