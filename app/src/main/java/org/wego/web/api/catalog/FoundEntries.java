package org.wego.web.api.catalog;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.neovisionaries.i18n.CountryCode;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;
import org.wego.knowledge.entry.CatalogKind;
import org.wego.knowledge.search.MarkedText;
import org.wego.knowledge.search.SearchAnswer;
import org.wego.knowledge.search.SearchAnswer.Count;
import org.wego.knowledge.search.SearchAnswer.Counts;
import org.wego.knowledge.search.SearchHit;

/**
 * What the catalogs have on a question.
 *
 * @param total how many entries there are on all pages
 * @param facets how many of them have which value, by the name of the parameter that chooses it
 * @param didYouMean the question without slips, or null
 * @param next the cursor of the next page; the last one has none, as with every list
 */
@Schema(name = "FoundEntries")
record FoundEntries(
        List<Found> entries,
        int total,
        Map<String, List<Value>> facets,
        @Nullable String didYouMean,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String next) {

    /**
     * An entry, in the language that fits the question best.
     *
     * @param country ISO 3166-1, two letters, or null
     * @param highlights pieces of its texts in HTML, with {@code <mark>} around what fits
     * @param url of its page
     * @param place 1 for the first of all
     */
    @Schema(name = "FoundEntry")
    record Found(
            String id,
            String externalId,
            String title,
            String language,
            String summary,
            @Nullable String city,
            @Nullable CountryCode country,
            @Nullable Integer year,
            CatalogKind catalog,
            List<String> clusters,
            List<String> highlights,
            String url,
            int place) {}

    /** A value of a facet and how many entries have it. */
    @Schema(name = "FacetValue")
    record Value(String value, int count) {}

    static FoundEntries of(SearchAnswer answer, @Nullable String next, UnaryOperator<String> address) {
        return new FoundEntries(
                answer.hits().stream().map(it -> found(it, address)).toList(),
                answer.total(),
                facets(answer.facets()),
                answer.didYouMean(),
                next);
    }

    private static Found found(SearchHit hit, UnaryOperator<String> address) {
        return new Found(
                hit.id().toString(),
                hit.externalId(),
                hit.title().text(),
                hit.language(),
                hit.summary(),
                hit.city() == null ? null : hit.city().name(),
                hit.country(),
                hit.year(),
                hit.catalog(),
                hit.clusters(),
                hit.highlights().stream().map(FoundEntries::html).toList(),
                address.apply("/knowledge/" + hit.id()),
                hit.place());
    }

    private static Map<String, List<Value>> facets(List<Counts> counts) {
        Map<String, List<Value>> facets = new LinkedHashMap<>();
        counts.forEach(facet -> facets.put(
                facet.facet().parameter(),
                facet.values().stream().map(FoundEntries::value).toList()));
        return facets;
    }

    private static Value value(Count count) {
        return new Value(count.value(), count.entries());
    }

    private static String html(MarkedText text) {
        return text.pieces().stream()
                .map(it -> it.marked()
                        ? "<mark>" + HtmlUtils.htmlEscape(it.text()) + "</mark>"
                        : HtmlUtils.htmlEscape(it.text()))
                .collect(Collectors.joining());
    }
}
