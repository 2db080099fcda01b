package org.wego.web.site.knowledge;

import com.neovisionaries.i18n.CountryCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.wego.knowledge.citation.Reference;
import org.wego.knowledge.entry.EntryContent;
import org.wego.knowledge.entry.EntryDetails;
import org.wego.knowledge.entry.EntryText;
import org.wego.knowledge.part.JournalPlace;
import org.wego.knowledge.part.Source;
import org.wego.web.site.LinkedData;
import org.wego.words.Formats;

/** What the page of an entry says to programs. */
final class EntryLinkedData {

    private EntryLinkedData() {}

    static LinkedData of(EntryDetails entry, Reference reference) {
        EntryContent content = entry.content();
        EntryText text = entry.text();
        Map<String, @Nullable Object> said = new LinkedHashMap<>();
        said.put("@context", "https://schema.org");
        said.put("@type", reference.article() ? "ScholarlyArticle" : "Article");
        said.put("@id", reference.address());
        said.put("url", reference.address());
        said.put("identifier", entry.externalId());
        said.put("headline", text.title());
        said.put("description", text.summary());
        said.put("inLanguage", text.language());
        said.put("datePublished", entry.publishedAt().toString());
        said.put("dateModified", entry.changedAt().toString());
        said.put("author", organisation(reference.author()));
        said.put("publisher", organisation(reference.publisher()));
        said.put("isPartOf", part(reference));
        said.put("license", licence(reference.licence()));
        said.put("keywords", text.keywords());
        said.put("about", content.clusters().stream().map(it -> it.name()).toList());
        said.put("spatialCoverage", place(content));
        said.put(
                "citation",
                content.parts().sources().stream()
                        .map(Source::url)
                        .filter(it -> !it.isEmpty())
                        .toList());
        said.put("workTranslation", translations(content, reference));
        return LinkedData.of(said);
    }

    private static Map<String, Object> organisation(String name) {
        return LinkedData.typed("Organization", Map.of("name", name));
    }

    private static Map<String, Object> part(Reference reference) {
        Map<String, Object> catalog = LinkedData.typed(
                reference.article() ? "Periodical" : "Collection", Map.of("name", reference.container()));
        JournalPlace place = reference.place();
        Map<String, Object> part = catalog;
        if (!place.volume().isEmpty()) {
            part = LinkedData.typed("PublicationVolume", Map.of("volumeNumber", place.volume(), "isPartOf", part));
        }
        if (!place.issue().isEmpty()) {
            part = LinkedData.typed("PublicationIssue", Map.of("issueNumber", place.issue(), "isPartOf", part));
        }
        return part;
    }

    private static @Nullable String licence(String name) {
        return name.isEmpty() ? null : Objects.requireNonNullElse(Licences.address(name), name);
    }

    private static @Nullable Map<String, Object> place(EntryContent content) {
        CountryCode country = content.country();
        if (content.city() == null) {
            return country == null ? null : LinkedData.typed("Country", Map.of("name", Formats.country(country)));
        }
        Map<String, Object> city = new TreeMap<>(Map.of("name", content.city().name()));
        if (country != null) {
            city.put("containedInPlace", LinkedData.typed("Country", Map.of("name", Formats.country(country))));
        }
        return LinkedData.typed("City", city);
    }

    private static List<Map<String, Object>> translations(EntryContent content, Reference reference) {
        return content.texts().stream()
                .skip(1)
                .map(it -> LinkedData.typed(
                        "CreativeWork",
                        Map.of(
                                "name", it.title(),
                                "inLanguage", it.language(),
                                "url", reference.address() + "#" + it.language())))
                .toList();
    }
}
