package org.wego.programs.project;

import com.neovisionaries.i18n.CountryCode;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * A city a project was made for, as the record names it.
 *
 * @param memberId the member organisation, or null if none is known by that name
 * @param name in the city's own spelling
 */
@Embeddable
@NamedInterface
public record PartnerCity(
        @Nullable UUID memberId,
        String name,
        @Enumerated(EnumType.STRING) CountryCode country) {}
