package org.wego.web.site.knowledge;

import com.neovisionaries.i18n.CountryCode;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.wego.catalog.Comparison;
import org.wego.catalog.FacetWords;
import org.wego.catalog.Goal;
import org.wego.knowledge.citation.CitationFormat;
import org.wego.knowledge.entry.EntryContent;
import org.wego.words.Formats;

/** Words entries in the templates of public pages as the desk does. */
@Component("catalogWords")
class CatalogWords {

    private final FacetWords facets;
    private final Clock clock;

    CatalogWords(MessageSource texts, Clock clock) {
        this.facets = new FacetWords(key -> texts.getMessage(key, null, Locale.ENGLISH));
        this.clock = clock;
    }

    /** What a constant is called. */
    public String of(Enum<?> constant) {
        return facets.word(constant);
    }

    /** What the forms of citations are called, by the end of the names of their files. */
    Map<String, String> formats() {
        Map<String, String> formats = new LinkedHashMap<>();
        for (CitationFormat format : CitationFormat.values()) {
            formats.put(format.extension(), of(format));
        }
        return formats;
    }

    /** "2013", "2013–2016", or an empty text if nobody knows. */
    public String years(EntryContent content) {
        return Comparison.years(content);
    }

    /** The paragraphs of a text. */
    public List<String> paragraphs(String text) {
        return Arrays.stream(text.split("\\n+", -1))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .toList();
    }

    /** A figure as people read it; empty if there is none. */
    public String figure(@Nullable BigDecimal value) {
        return Comparison.figure(value);
    }

    /** How its speakers call a language. */
    public String language(String tag) {
        return FacetWords.own(tag);
    }

    /** In which direction a language is written. */
    public String direction(String tag) {
        return FacetWords.isFromRight(tag) ? "rtl" : "ltr";
    }

    /** "11 Sustainable cities and communities". */
    public String goal(int number) {
        return Goal.of(number).map(facets::of).orElse(String.valueOf(number));
    }

    /** The name of the country; empty for none. */
    public String country(@Nullable CountryCode country) {
        return country == null ? "" : Formats.country(country);
    }

    /** The day of a moment. */
    public String day(Instant moment) {
        return Formats.date(moment.atZone(clock.getZone()).toLocalDate());
    }

    /** Where a licence can be read; null if it is none that everybody knows. */
    public @Nullable String licence(String name) {
        return Licences.address(name);
    }
}
