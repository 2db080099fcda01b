package org.wego.web.api.governance;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wego.membership.organisation.CityOnRecord;

/**
 * A city.
 *
 * @param country two letters, or null if the record does not say
 * @param member the id of the member, or null if the city was none
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "CityOnRecord")
record CityAnswer(
        String city, @Nullable String country, @Nullable UUID member) {

    static CityAnswer of(CityOnRecord city) {
        return new CityAnswer(
                city.name(),
                city.country() == null ? null : city.country().getAlpha2(),
                city.member() == null ? null : city.member().value());
    }

    /** The city, or null if there is none. */
    static @Nullable CityAnswer ofAny(@Nullable CityOnRecord city) {
        return city == null ? null : of(city);
    }
}
