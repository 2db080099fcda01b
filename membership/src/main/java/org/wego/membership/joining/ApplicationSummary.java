package org.wego.membership.joining;

import com.neovisionaries.i18n.CountryCode;
import java.time.Instant;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.organisation.MembershipCategory;

/**
 * An application in a list.
 *
 * @param touchedAt when somebody last did something about it
 * @param missing how much of what it must have it has not
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
        int missing) {}
