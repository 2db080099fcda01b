package org.wego.web.api.award;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.operation.ApplicationAddress;
import org.wego.programs.award.EditionDetails;
import org.wego.programs.award.EditionState;
import org.wego.programs.award.NominationDetails;
import org.wego.programs.award.NominationState;
import org.wego.web.api.page.ListedAs;

/**
 * An edition of an award, as the calls answer it.
 *
 * @param honoured who won and who was on the shortlist, by category; nobody before the edition is decided
 */
@Schema(name = "Award")
@JsonInclude(JsonInclude.Include.ALWAYS)
record AwardAnswer(
        UUID id,
        String name,
        int year,
        EditionState state,
        @Nullable String about,
        List<String> categories,
        List<Honoured> honoured,
        @Nullable String source,
        int version,
        String url) {

    /**
     * Something that won or was on the shortlist.
     *
     * @param city whose it is; for some awards a person's office, as the source names it
     * @param member of which city on record
     */
    @Schema(name = "HonouredNomination")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Honoured(
            String category,
            String city,
            @Nullable String country,
            @Nullable UUID member,
            @Nullable String title,
            NominationState state,
            @Nullable String prize) {

        static Honoured of(NominationDetails nomination) {
            CityOnRecord city = nomination.city();
            return new Honoured(
                    nomination.said().category(),
                    city.name(),
                    city.country() == null ? null : city.country().getAlpha2(),
                    city.member() == null ? null : city.member().value(),
                    orNull(nomination.said().title()),
                    nomination.state(),
                    orNull(nomination.prize()));
        }
    }

    /** An edition in a list. */
    @ListedAs("awards")
    @Schema(name = "ListedAward")
    record Listed(UUID id, String name, int year, EditionState state, List<String> categories, String url) {

        static Listed of(EditionDetails edition, ApplicationAddress address) {
            return new Listed(
                    edition.id().value(),
                    edition.said().name(),
                    edition.said().year(),
                    edition.state(),
                    edition.said().categories(),
                    address.of("/awards/" + edition.id()));
        }
    }

    static AwardAnswer of(EditionDetails edition, List<NominationDetails> honoured, ApplicationAddress address) {
        Listed listed = Listed.of(edition, address);
        return new AwardAnswer(
                listed.id(),
                listed.name(),
                listed.year(),
                listed.state(),
                orNull(edition.said().about()),
                listed.categories(),
                honoured.stream().map(Honoured::of).toList(),
                orNull(edition.said().source()),
                edition.version(),
                listed.url());
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
