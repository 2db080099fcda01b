package org.wego.web.site.knowledge;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.wego.catalog.Citing;
import org.wego.knowledge.entry.EntryCatalog;
import org.wego.knowledge.entry.EntryDetails;
import org.wego.knowledge.reading.ReadingList;
import org.wego.knowledge.reading.ReadingLists;

/** A reading list, for whoever has its link; kept nowhere on the way, as its owner can take it back. */
@Controller
class ReadingListPage {

    private final ReadingLists lists;
    private final EntryCatalog catalog;
    private final Citing citing;
    private final CatalogWords words;

    ReadingListPage(ReadingLists lists, EntryCatalog catalog, Citing citing, CatalogWords words) {
        this.lists = lists;
        this.catalog = catalog;
        this.citing = citing;
        this.words = words;
    }

    @GetMapping("/knowledge/lists/{link}")
    String list(@PathVariable String link, Model model, HttpServletResponse response) {
        ReadingList list = find(link);
        List<EntryDetails> entries = catalog.published(list.entries());
        Map<String, String> formats = words.formats();
        model.addAttribute("list", list);
        model.addAttribute("entries", entries);
        model.addAttribute("gone", list.entries().size() - entries.size());
        model.addAttribute("formats", formats);
        model.addAttribute("head", "site/knowledge/unlisted-head");
        model.addAttribute("canonical", null);
        conceal(response);
        return "site/knowledge/shared-list";
    }

    @GetMapping("/knowledge/lists/{link}/citations.{extension}")
    View citations(@PathVariable String link, @PathVariable String extension, HttpServletResponse response) {
        conceal(response);
        return CitationFiles.file(
                CitationFiles.format(extension),
                "reading-list",
                citing.entries().of(catalog.published(find(link).entries())));
    }

    private ReadingList find(String link) {
        return lists.linked(link).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** The address is a secret: no site that is linked from here learns it, and no search engine keeps it. */
    private static void conceal(HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
