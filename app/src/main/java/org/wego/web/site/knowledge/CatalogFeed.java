package org.wego.web.site.knowledge;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.wego.catalog.Citing;
import org.wego.catalog.QuestionAddress;
import org.wego.knowledge.citation.Reference;
import org.wego.knowledge.entry.EntryCatalog;
import org.wego.knowledge.entry.EntryDetails;
import org.wego.knowledge.entry.EntryText;
import org.wego.knowledge.search.CatalogSearch;
import org.wego.knowledge.search.SearchHit;
import org.wego.knowledge.search.SearchQuestion;
import org.wego.knowledge.search.SearchQuestion.Sort;
import org.wego.operation.ApplicationAddress;
import org.wego.web.copy.PublicPage;
import org.wego.web.copy.WrittenView;
import org.wego.web.text.XmlText;

/** What a question finds as an Atom feed (RFC 4287), what was changed last first. */
@Controller
@PublicPage
class CatalogFeed {

    private static final int MOST = 50;
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final CatalogSearch search;
    private final EntryCatalog catalog;
    private final Citing citing;
    private final ApplicationAddress address;
    private final MessageSource texts;

    CatalogFeed(
            CatalogSearch search,
            EntryCatalog catalog,
            Citing citing,
            ApplicationAddress address,
            MessageSource texts) {
        this.search = search;
        this.catalog = catalog;
        this.citing = citing;
        this.address = address;
        this.texts = texts;
    }

    @GetMapping("/feeds/catalog.atom")
    View feed(@RequestParam MultiValueMap<String, String> parameters) {
        SearchQuestion asked =
                SearchQuestion.read(parameters).sortedBy(Sort.CHANGED).part(0, MOST);
        List<EntryDetails> entries = catalog.published(
                search.find(asked).hits().stream().map(SearchHit::id).toList());
        List<Reference> references = citing.entries().of(entries);
        SearchQuestion plain = asked.sortedBy(Sort.RELEVANCE);
        String self = address.of(QuestionAddress.at("/feeds/catalog.atom", plain));
        XmlText xml = new XmlText();
        xml.begin("feed", ATOM);
        xml.element("id", self);
        xml.element("title", title(plain));
        xml.element(
                "updated",
                entries.isEmpty()
                        ? "1970-01-01T00:00:00Z"
                        : entries.getFirst().changedAt().toString());
        xml.empty("link", "rel", "self", "type", "application/atom+xml", "href", self);
        xml.empty(
                "link",
                "rel",
                "alternate",
                "type",
                "text/html",
                "href",
                address.of(QuestionAddress.at("/knowledge", plain)));
        for (int i = 0; i < entries.size(); i++) {
            entry(xml, entries.get(i), references.get(i));
        }
        return new WrittenView("application/atom+xml", xml.end(), null);
    }

    private static void entry(XmlText xml, EntryDetails entry, Reference reference) {
        EntryText text = entry.text();
        xml.begin("entry");
        xml.element("id", reference.address());
        xml.element("title", text.title());
        xml.element("published", entry.publishedAt().toString());
        xml.element("updated", entry.changedAt().toString());
        xml.begin("author");
        xml.element("name", reference.author());
        xml.close();
        xml.empty(
                "link",
                "rel",
                "alternate",
                "type",
                "text/html",
                "hreflang",
                text.language(),
                "href",
                reference.address());
        entry.content().clusters().forEach(it -> xml.empty("category", "term", it.name()));
        xml.element("summary", text.summary());
        xml.close();
    }

    private String title(SearchQuestion asked) {
        return asked.text().isBlank()
                ? text("catalog.feed.title")
                : text("catalog.feed.title.asked", asked.text().strip());
    }

    private String text(String key, Object... details) {
        return texts.getMessage(key, details, Locale.ENGLISH);
    }
}
