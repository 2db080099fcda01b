package org.wego.web.site.knowledge;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wego.catalog.CityPlaces;
import org.wego.catalog.FacetWords;
import org.wego.catalog.HitMap;
import org.wego.catalog.QuestionAddress;
import org.wego.knowledge.search.CatalogSearch;
import org.wego.knowledge.search.SearchHit;
import org.wego.knowledge.search.SearchQuestion;
import org.wego.web.copy.PublicPage;

/** What the catalogs have about a question that stands in the address. */
@Controller
@PublicPage
class CatalogPage {

    private final CatalogSearch search;
    private final HitMap map;
    private final CatalogWords words;
    private final FacetWords facets;

    CatalogPage(CatalogSearch search, CityPlaces places, CatalogWords words, MessageSource texts) {
        this.search = search;
        this.map = new HitMap(places, texts);
        this.words = words;
        this.facets = new FacetWords(key -> texts.getMessage(key, null, Locale.ENGLISH));
    }

    @GetMapping("/knowledge")
    String list(@RequestParam MultiValueMap<String, String> parameters, Model model) {
        SearchQuestion asked = question(parameters);
        CatalogListing listing = new CatalogListing(search.find(asked), facets);
        model.addAttribute("listing", listing);
        model.addAttribute("head", "site/knowledge/list-head");
        model.addAttribute("citations", listing.citations(words.formats()));
        if (listing.isNarrowed()) {
            model.addAttribute("canonical", null);
        }
        if (listing.answer().total() > 0) {
            List<SearchHit> first =
                    search.find(asked.part(0, SearchQuestion.LARGEST)).hits();
            model.addAttribute("map", map.of(first, "/", CatalogPage::address).orElse(null));
        }
        return "site/knowledge/list";
    }

    /** What an address asks, with the page that it names. */
    static SearchQuestion question(MultiValueMap<String, String> parameters) {
        String page = parameters.getOrDefault(QuestionAddress.PAGE, List.of("")).getFirst();
        return SearchQuestion.read(parameters)
                .part(QuestionAddress.offset(page == null ? "" : page, SearchQuestion.USUAL), SearchQuestion.USUAL);
    }

    /** To the one entry about a city, or to all of them. */
    private static String address(List<SearchHit> hits) {
        SearchHit first = hits.getFirst();
        return hits.size() == 1 || first.city() == null
                ? "/knowledge/" + first.id()
                : QuestionAddress.at(
                        "/knowledge", SearchQuestion.of("city:\"" + first.city().name() + "\""));
    }
}
