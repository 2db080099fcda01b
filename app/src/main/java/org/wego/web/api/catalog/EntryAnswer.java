package org.wego.web.api.catalog;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wego.knowledge.entry.CatalogKind;
import org.wego.knowledge.entry.EntryContent;
import org.wego.knowledge.entry.EntryDetails;
import org.wego.knowledge.entry.EntryStatus;
import org.wego.knowledge.entry.EntryText;
import org.wego.knowledge.part.Attachment;
import org.wego.knowledge.part.CostBand;
import org.wego.knowledge.part.EntryParts;
import org.wego.knowledge.part.Link;
import org.wego.knowledge.part.Partner;
import org.wego.knowledge.part.Result;
import org.wego.knowledge.part.Section;
import org.wego.knowledge.part.Source;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.membership.organisation.MemberId;
import org.wego.programs.cluster.ClusterSummary;

/**
 * An entry with all it tells, in the fields of the import, and where it stands here.
 *
 * @param version grows with every change
 * @param member the member organisation that the city is, or null
 * @param country ISO 3166-1, two letters, or null
 * @param texts the one to be shown first is the first
 * @param sections chapters in the original language, by the name of the field that the import has for them
 * @param url of its page
 */
@Schema(name = "CatalogEntry")
record EntryAnswer(
        String id,
        String externalId,
        long version,
        CatalogKind catalog,
        @Nullable String city,
        @Nullable String member,
        @Nullable String country,
        @Nullable Integer year,
        @Nullable Integer endYear,
        EntryStatus status,
        List<String> clusters,
        Set<Integer> sdgs,
        List<String> technologies,
        List<Text> texts,
        Map<String, String> sections,
        List<Figure> results,
        @Nullable CostBand costBand,
        String funding,
        List<Participant> partners,
        List<Enclosure> images,
        List<Enclosure> files,
        List<Reference> links,
        List<Origin> sources,
        String volume,
        String issue,
        String articleNumber,
        String licence,
        String credit,
        Instant publishedAt,
        Instant changedAt,
        String url) {

    static EntryAnswer of(EntryDetails entry, String url) {
        EntryContent said = entry.content();
        EntryParts parts = said.parts();
        CityOnRecord city = said.city();
        MemberId member = city == null ? null : city.member();
        return new EntryAnswer(
                entry.id().toString(),
                entry.externalId(),
                entry.version(),
                said.catalog(),
                city == null ? null : city.name(),
                member == null ? null : member.toString(),
                said.country() == null ? null : said.country().getAlpha2(),
                said.year(),
                said.endYear(),
                said.status(),
                said.clusters().stream().map(ClusterSummary::name).toList(),
                said.sdgs(),
                said.technologies(),
                said.texts().stream().map(Text::of).toList(),
                sections(parts.sections()),
                parts.results().stream().map(Figure::of).toList(),
                parts.cost(),
                parts.funding(),
                parts.partners().stream().map(Participant::of).toList(),
                parts.images().stream().map(Enclosure::of).toList(),
                parts.files().stream().map(Enclosure::of).toList(),
                parts.links().stream().map(Reference::of).toList(),
                parts.sources().stream().map(Origin::of).toList(),
                parts.journal().volume(),
                parts.journal().issue(),
                parts.journal().article(),
                parts.licence(),
                parts.credit(),
                entry.publishedAt(),
                entry.changedAt(),
                url);
    }

    private static Map<String, String> sections(Map<Section, String> told) {
        return told.entrySet().stream()
                .collect(Collectors.toMap(it -> it.getKey().field(), Map.Entry::getValue));
    }

    /** What it says in a language, named by its tag in small letters (BCP 47). */
    @Schema(name = "CatalogEntryText")
    record Text(String language, boolean original, String title, String summary, String body, List<String> keywords) {

        static Text of(EntryText text) {
            return new Text(
                    text.language(), text.original(), text.title(), text.summary(), text.body(), text.keywords());
        }
    }

    /** What came of it. */
    @Schema(name = "CatalogEntryResult")
    record Figure(
            String indicator,
            @Nullable BigDecimal value,
            String unit,
            @Nullable BigDecimal baseline,
            @Nullable Integer year) {

        static Figure of(Result result) {
            return new Figure(result.indicator(), result.value(), result.unit(), result.baseline(), result.year());
        }
    }

    /** Who took part. */
    @Schema(name = "CatalogEntryPartner")
    record Participant(String name, String role) {

        static Participant of(Partner partner) {
            return new Participant(partner.name(), partner.role());
        }
    }

    /** An image or a file, and what it is. */
    @Schema(name = "CatalogEntryFile")
    record Enclosure(String file, String text) {

        static Enclosure of(Attachment attachment) {
            return new Enclosure(attachment.file().toString(), attachment.text());
        }
    }

    /** Where more is told. */
    @Schema(name = "CatalogEntryLink")
    record Reference(String url, String title) {

        static Reference of(Link link) {
            return new Reference(link.url(), link.title());
        }
    }

    /** Where it is written. */
    @Schema(name = "CatalogEntrySource")
    record Origin(String url, String publisher, @Nullable LocalDate accessed) {

        static Origin of(Source source) {
            return new Origin(source.url(), source.publisher(), source.accessed());
        }
    }
}
