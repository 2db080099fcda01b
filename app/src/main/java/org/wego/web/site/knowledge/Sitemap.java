package org.wego.web.site.knowledge;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.wego.knowledge.entry.EntryId;
import org.wego.knowledge.entry.EntryVersion;
import org.wego.knowledge.entry.PublishedEntries;
import org.wego.knowledge.search.Facet;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.directory.MemberSearch;
import org.wego.operation.ApplicationAddress;
import org.wego.security.PublicArea;
import org.wego.web.copy.PublicPage;
import org.wego.web.copy.WrittenView;
import org.wego.web.text.XmlText;

/** Tells search engines which pages there are (sitemaps.org), and which they need not read. */
@Controller
@PublicPage
class Sitemap {

    /** Sitemaps may have 50,000 addresses; smaller ones are read in less time. */
    private static final int PART = 10_000;

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private final List<PublicArea> areas;
    private final MemberDirectory members;
    private final PublishedEntries entries;
    private final ApplicationAddress address;

    Sitemap(List<PublicArea> areas, MemberDirectory members, PublishedEntries entries, ApplicationAddress address) {
        this.areas = areas;
        this.members = members;
        this.entries = entries;
        this.address = address;
    }

    /** The list of all sitemaps. */
    @GetMapping("/sitemap.xml")
    View index() {
        XmlText xml = new XmlText();
        xml.begin("sitemapindex", NAMESPACE);
        Stream.of(
                        Stream.of("pages"),
                        parts("members", members.count(MemberSearch.ALL)),
                        parts("knowledge", entries.count()))
                .flatMap(it -> it)
                .forEach(it -> {
                    xml.begin("sitemap");
                    xml.element("loc", address.of("/sitemaps/" + it + ".xml"));
                    xml.close();
                });
        return xml(xml);
    }

    private static Stream<String> parts(String name, long count) {
        return IntStream.rangeClosed(1, (int) ((count + PART - 1) / PART)).mapToObj(it -> name + "-" + it);
    }

    /** The pages that the menu names. */
    @GetMapping("/sitemaps/pages.xml")
    View pages() {
        return addresses(
                Stream.concat(Stream.of("/"), PublicArea.menu(areas).stream().map(PublicArea.Entry::path)));
    }

    @GetMapping("/sitemaps/members-{part:[1-9]\\d{0,3}}.xml")
    View members(@PathVariable int part) {
        return addresses(required(members.find(MemberSearch.ALL, (part - 1) * PART, PART).stream()
                .map(it -> "/members/" + it.id())
                .toList()));
    }

    @GetMapping("/sitemaps/knowledge-{part:[1-9]\\d{0,3}}.xml")
    View knowledge(@PathVariable int part) {
        return addresses(required(entries.after(before(part), PART).stream()
                .map(it -> "/knowledge/" + it.id())
                .toList()));
    }

    /** The last entry of the parts before; null before the first. */
    private @Nullable EntryId before(int part) {
        EntryId last = null;
        for (int i = 1; i < part; i++) {
            List<EntryVersion> skipped = entries.after(last, PART);
            last = skipped.isEmpty() ? last : skipped.getLast().id();
        }
        return last;
    }

    private static Stream<String> required(List<String> pages) {
        if (pages.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return pages.stream();
    }

    private View addresses(Stream<String> pages) {
        XmlText xml = new XmlText();
        xml.begin("urlset", NAMESPACE);
        pages.forEach(it -> {
            xml.begin("url");
            xml.element("loc", address.of(it));
            xml.close();
        });
        return xml(xml);
    }

    private static View xml(XmlText xml) {
        return new WrittenView("application/xml", xml.end(), null);
    }

    /** Pages narrowed by facets repeat the same entries; pages shared by a link are for their readers only. */
    @GetMapping("/robots.txt")
    View robots() {
        String kept = Stream.concat(
                        Stream.of("/desk", "/api/", "/login", "/setup", "/knowledge/compare", "/knowledge/lists/"),
                        Stream.of(Facet.values()).map(it -> "/knowledge?*" + it.parameter() + "="))
                .map(it -> "Disallow: " + it + "\n")
                .collect(Collectors.joining());
        return new WrittenView(
                "text/plain", "User-agent: *\n" + kept + "\nSitemap: " + address.of("/sitemap.xml") + "\n", null);
    }
}
