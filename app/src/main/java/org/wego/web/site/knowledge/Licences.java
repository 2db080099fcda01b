package org.wego.web.site.knowledge;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The licences that everybody knows by a short name. */
final class Licences {

    private static final Pattern CREATIVE_COMMONS =
            Pattern.compile("CC[ -](BY(?:-(?:NC-SA|NC-ND|NC|SA|ND))?)[ -]([1-4]\\.0)", Pattern.CASE_INSENSITIVE);

    private Licences() {}

    /** Where it can be read; null if it is none of them. */
    static @Nullable String address(String name) {
        Matcher known = CREATIVE_COMMONS.matcher(name.strip());
        if (known.matches()) {
            return "https://creativecommons.org/licenses/"
                    + known.group(1).toLowerCase(Locale.ROOT)
                    + "/"
                    + known.group(2)
                    + "/";
        }
        return name.strip().matches("(?i)CC0( 1\\.0)?") ? "https://creativecommons.org/publicdomain/zero/1.0/" : null;
    }
}
