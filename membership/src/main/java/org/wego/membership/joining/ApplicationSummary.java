package org.wego.membership.joining;

import com.neovisionaries.i18n.CountryCode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.membership.text.CleanText;

/**
 * An application in a list.
 *
 * @param touchedAt when somebody last did something about it
 * @param missing how many of the things that it must have are missing
 */
@NamedInterface
public record ApplicationSummary(
        ApplicationId id,
        ApplicationState state,
        MembershipCategory category,
        String name,
        CountryCode country,
        Instant startedAt,
        Instant touchedAt,
        int missing) {

    /**
     * Which applications are looked for.
     *
     * @param state null for all
     * @param text part of the name; may be empty
     */
    @NamedInterface
    public record Filter(@Nullable ApplicationState state, String text) {

        /** All of them. */
        public static final Filter ALL = new Filter(null, "");

        public Filter {
            text = CleanText.line(text);
        }
    }
}
