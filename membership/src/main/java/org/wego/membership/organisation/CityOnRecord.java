package org.wego.membership.organisation;

import com.neovisionaries.i18n.CountryCode;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.place.CountryName;
import org.wego.membership.text.CleanText;

/**
 * A city as a record of its day names it, with the member it is. The name stays as it was written when the member is
 * renamed, and the member when it leaves.
 *
 * @param member the member organisation, or null if the name means none, or does not say which
 * @param name in the spelling of the record
 * @param country or null if the record does not say
 */
@Embeddable
@NamedInterface
public record CityOnRecord(
        @Convert(converter = MemberId.Column.class) @Column(name = "member_id") @Nullable
        MemberId member,

        String name,
        @Enumerated(EnumType.STRING) @Nullable CountryCode country) {

    public CityOnRecord {
        name = CleanText.line(name);
    }

    /** What tells it from a namesake elsewhere: {@code Tripoli, Lebanon}; the name alone if the record does not say where. */
    public String written() {
        return country == null ? name : name + ", " + CountryName.of(country);
    }

    /** Whether both are of one city: by their member, as far as both know it, or else as they are written. */
    public boolean isSameAs(CityOnRecord other) {
        boolean bothKnown = member != null && other.member != null;
        return bothKnown ? Objects.equals(member, other.member) : name.equals(other.name) && country == other.country;
    }
}
