package org.wego.web.edge;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** U+0000, which PostgreSQL refuses in any text and H2 keeps. */
@NamedInterface
public final class NullCharacter {

    /** After an even number of backslashes the next one begins an escape of its own. */
    private static final Pattern ESCAPED = Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*+)\\\\u0000");

    private NullCharacter() {}

    /** Whether a text has it. */
    public static boolean isIn(@Nullable String text) {
        return text != null && text.indexOf('\0') >= 0;
    }

    /** Whether a text in JSON has it, as such or escaped. */
    public static boolean isInJson(String json) {
        return isIn(json) || ESCAPED.matcher(json).find();
    }

    /** The JSON with each text free of it. */
    public static String takenFromJson(String json) {
        String sound = json;
        while (isInJson(sound)) {
            // the signs around one may have formed another
            sound = ESCAPED.matcher(sound.replace("\0", "")).replaceAll("$1");
        }
        return sound;
    }
}
