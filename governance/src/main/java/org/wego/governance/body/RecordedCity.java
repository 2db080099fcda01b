package org.wego.governance.body;

import com.neovisionaries.i18n.CountryCode;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * A city as a record of its day names it. The name stays when the member is renamed or leaves.
 *
 * @param memberId the member organisation, or null if none is known by that name
 * @param name in the city's own spelling
 * @param country or null if the record does not say
 */
@Embeddable
@NamedInterface
public record RecordedCity(
        @Nullable UUID memberId,
        String name,
        @Enumerated(EnumType.STRING) @Nullable CountryCode country) {}
