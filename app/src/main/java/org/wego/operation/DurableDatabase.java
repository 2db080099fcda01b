package org.wego.operation;

import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Refuses to start on an embedded database that may lose acknowledged commits; other databases pass. */
@Component
class DurableDatabase {

    private static final Pattern NO_DELAY = Pattern.compile(";write_delay=0(;|$)");

    DurableDatabase(@Value("${spring.datasource.url}") String url) {
        if (isEmbeddedFile(url)
                && !NO_DELAY.matcher(url.toLowerCase(Locale.ROOT)).find()) {
            throw new UnsafeDatabase(url);
        }
    }

    static boolean isEmbeddedFile(String url) {
        return url.startsWith("jdbc:h2:") && !url.startsWith("jdbc:h2:mem:");
    }
}
