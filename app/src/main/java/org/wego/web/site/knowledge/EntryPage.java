package org.wego.web.site.knowledge;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.wego.catalog.Citing;
import org.wego.knowledge.citation.Citations;
import org.wego.knowledge.citation.Reference;
import org.wego.knowledge.entry.EntryCatalog;
import org.wego.knowledge.entry.EntryDetails;
import org.wego.knowledge.entry.EntryId;
import org.wego.knowledge.entry.WithdrawnEntry;
import org.wego.knowledge.search.CatalogSearch;
import org.wego.web.copy.PublicPage;

/** One entry, with all that is known of it; of one that was withdrawn, that it was. */
@Controller
@PublicPage
class EntryPage {

    private static final int SIMILAR = 4;

    private final EntryCatalog catalog;
    private final CatalogSearch search;
    private final Citing citing;
    private final CatalogWords words;

    EntryPage(EntryCatalog catalog, CatalogSearch search, Citing citing, CatalogWords words) {
        this.catalog = catalog;
        this.search = search;
        this.citing = citing;
        this.words = words;
    }

    @GetMapping("/knowledge/{id}")
    String entry(@PathVariable String id, Model model, HttpServletResponse response) {
        EntryId asked = read(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Optional<EntryDetails> entry = catalog.published(asked);
        if (entry.isPresent()) {
            return show(entry.get(), model);
        }
        WithdrawnEntry withdrawn =
                catalog.withdrawn(asked).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        response.setStatus(HttpStatus.GONE.value());
        model.addAttribute("entry", withdrawn);
        model.addAttribute("head", "site/knowledge/unlisted-head");
        return "site/knowledge/withdrawn";
    }

    private String show(EntryDetails entry, Model model) {
        Reference reference = citing.entries().of(List.of(entry)).getFirst();
        model.addAttribute("entry", entry);
        model.addAttribute("content", entry.content());
        model.addAttribute("parts", entry.content().parts());
        model.addAttribute("text", entry.text());
        model.addAttribute(
                "translations", entry.content().texts().stream().skip(1).toList());
        model.addAttribute("reference", reference);
        model.addAttribute("citation", Citations.text(reference));
        model.addAttribute("formats", words.formats());
        model.addAttribute("similar", search.similar(entry.id(), SIMILAR));
        model.addAttribute("linkedData", EntryLinkedData.of(entry, reference));
        model.addAttribute("head", "site/knowledge/entry-head");
        return "site/knowledge/entry";
    }

    static Optional<EntryId> read(String id) {
        try {
            return Optional.of(EntryId.parse(id));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
