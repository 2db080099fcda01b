package org.wego.web.text;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;

/** Whether a call is only to say what it would do. */
public final class DryRun {

    private static final String NAME = "dryRun";

    private DryRun() {}

    /**
     * What the parameter says: left out, the call is meant; there without a value, it is not.
     *
     * @throws TypeMismatchException if it is neither true nor false
     */
    public static boolean of(@Nullable String said) {
        return switch (said == null ? "false" : said.strip().toLowerCase(Locale.ROOT)) {
            case "true", "" -> true;
            case "false" -> false;
            default -> {
                TypeMismatchException neither = new TypeMismatchException(said, Boolean.class);
                neither.initPropertyName(NAME);
                throw neither;
            }
        };
    }
}
