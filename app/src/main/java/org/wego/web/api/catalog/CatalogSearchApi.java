package org.wego.web.api.catalog;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.wego.knowledge.search.CatalogSearch;
import org.wego.knowledge.search.Facet;
import org.wego.knowledge.search.SearchAnswer;
import org.wego.knowledge.search.SearchQuestion;
import org.wego.knowledge.search.Suggestion;
import org.wego.operation.ApplicationAddress;
import org.wego.security.PublicArea;
import org.wego.web.api.page.Key;
import org.wego.web.api.page.Part;
import org.wego.web.api.problem.ApiProblem;

/** Searches the catalogs, for everybody's scripts. */
@RestController
@RequestMapping("/api/catalog")
@Tag(name = "Catalog")
class CatalogSearchApi {

    private static final int SUGGESTIONS = 10;

    private final CatalogSearch search;
    private final ApplicationAddress address;

    CatalogSearchApi(CatalogSearch search, ApplicationAddress address) {
        this.search = search;
        this.address = address;
    }

    @Bean
    static PublicArea catalogSuggestCall() {
        return PublicArea.reading("/api/catalog/suggest");
    }

    @Operation(
            summary = "Search the catalogs",
            description =
                    "Words in any language, the best entries first; without words all entries, the newest first. \"…\" is a"
                            + " phrase, -word is left out, city:name and year:2017 or year:2015-2018 narrow down; no question is"
                            + " wrong. Parameters of facets may be repeated: of one any value will do, of several all have to"
                            + " fit; a value that no facet can have is refused. At most 100 entries a page and the first"
                            + " 1,000 altogether.")
    @SecurityRequirements
    @GetMapping("/entries")
    FoundEntries find(
            @RequestParam @Nullable String q,
            @Parameter(description = "KNOWLEDGE_DATABASE, PROJECTS_CATALOG, BEST_PRACTICES_JOURNAL")
                    @RequestParam(required = false)
                    @Nullable
                    List<String> catalog,
            @Parameter(description = "such as smart-mobility") @RequestParam(required = false) @Nullable
                    List<String> cluster,
            @Parameter(description = "goals, 1 to 17") @RequestParam(required = false) @Nullable List<String> sdg,
            @Parameter(description = "AFRICA, AMERICAS, ASIA, EUROPE, OCEANIA")
                    @RequestParam(required = false)
                    @Nullable
                    List<String> region,
            @Parameter(description = "ISO 3166-1, two letters") @RequestParam(required = false) @Nullable
                    List<String> country,
            @Parameter(description = "PLANNED, PILOT, RUNNING, SCALED, ENDED, FAILED, UNKNOWN")
                    @RequestParam(required = false)
                    @Nullable
                    List<String> status,
            @RequestParam(required = false) @Nullable List<String> year,
            @Parameter(description = "such as ko") @RequestParam(required = false) @Nullable List<String> language,
            @Parameter(description = "relevance, newest, changed or title") @RequestParam @Nullable String sort,
            Part part) {
        Map<Facet, @Nullable List<String>> sent = new EnumMap<>(Facet.class);
        sent.put(Facet.CATALOG, catalog);
        sent.put(Facet.CLUSTER, cluster);
        sent.put(Facet.SDG, sdg);
        sent.put(Facet.REGION, region);
        sent.put(Facet.COUNTRY, country);
        sent.put(Facet.STATUS, status);
        sent.put(Facet.YEAR, year);
        sent.put(Facet.LANGUAGE, language);
        SearchQuestion question = SearchQuestion.of(q == null ? "" : q).sortedBy(order(sort));
        for (Map.Entry<Facet, @Nullable List<String>> facet : sent.entrySet()) {
            List<String> values = facet.getValue();
            question = values == null ? question : question.choosing(facet.getKey(), values);
        }
        Integer last = part.last(key -> key.number(0));
        int limit = Math.min(part.limit(), SearchQuestion.LARGEST);
        SearchAnswer answer = search.find(question.part(last == null ? 0 : last, limit));
        answer.ignored().forEach((facet, values) -> {
            throw useless(facet.parameter(), values.getFirst());
        });
        int read = answer.question().offset() + answer.hits().size();
        boolean more = read < Math.min(answer.total(), SearchQuestion.FARTHEST)
                && !answer.hits().isEmpty();
        return FoundEntries.of(answer, more ? part.next(Key.of(read)) : null, address::of);
    }

    private static SearchQuestion.Sort order(@Nullable String sort) {
        SearchQuestion.Sort order = SearchQuestion.Sort.named(sort);
        if (sort != null && !sort.isBlank() && !order.name().equalsIgnoreCase(sort)) {
            throw useless("sort", sort);
        }
        return order;
    }

    /** A script that misspells a filter is told so; otherwise it would take all entries for the ones it asked for. */
    private static ApiProblem useless(String parameter, String value) {
        return new ApiProblem(HttpStatus.BAD_REQUEST, "api.problem.type", parameter, value);
    }

    @Operation(
            summary = "Suggest what to search for",
            description = "Titles, cities and clusters that begin with what was typed so far.")
    @SecurityRequirements
    @GetMapping("/suggest")
    Suggested suggest(@RequestParam @Nullable String q) {
        return new Suggested(search.suggest(q == null ? "" : q, SUGGESTIONS).stream()
                .map(it -> Suggested.of(it, address))
                .toList());
    }

    /** What may be meant. */
    record Suggested(List<Proposal> suggestions) {

        /**
         * Something that may be meant.
         *
         * @param url of the page of the entry, or null if it is a city or a cluster
         */
        record Proposal(
                Suggestion.Kind kind, String text, @Nullable String url, int entries) {}

        static Proposal of(Suggestion suggestion, ApplicationAddress address) {
            return new Proposal(
                    suggestion.kind(),
                    suggestion.text(),
                    suggestion.entry() == null ? null : address.of("/knowledge/" + suggestion.entry()),
                    suggestion.entries());
        }
    }
}
