package org.wego.knowledge.entry;

import com.neovisionaries.i18n.CountryCode;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * The city an entry is about, as its source names it.
 *
 * @param memberId the member organisation, or null if none is known by that name
 * @param name in the city's own spelling
 */
@Embeddable
@NamedInterface
public record EntryCity(
        @Nullable UUID memberId,
        @Column(name = "city") String name,
        @Enumerated(EnumType.STRING) CountryCode country) {}
