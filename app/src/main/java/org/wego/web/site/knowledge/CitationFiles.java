package org.wego.web.site.knowledge;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.wego.catalog.Citing;
import org.wego.knowledge.citation.CitationFormat;
import org.wego.knowledge.citation.Citations;
import org.wego.knowledge.citation.Reference;
import org.wego.knowledge.entry.EntryCatalog;
import org.wego.knowledge.entry.EntryDetails;
import org.wego.knowledge.entry.EntryId;
import org.wego.knowledge.search.CatalogSearch;
import org.wego.knowledge.search.SearchHit;
import org.wego.knowledge.search.SearchQuestion;
import org.wego.web.copy.PublicPage;
import org.wego.web.copy.WrittenView;

/** Citations to be saved: of one entry, or of what a question finds. */
@Controller
@PublicPage
class CitationFiles {

    private final EntryCatalog catalog;
    private final CatalogSearch search;
    private final Citing citing;

    CitationFiles(EntryCatalog catalog, CatalogSearch search, Citing citing) {
        this.catalog = catalog;
        this.search = search;
        this.citing = citing;
    }

    @GetMapping("/knowledge/{id}/citation.{extension}")
    View one(@PathVariable String id, @PathVariable String extension) {
        CitationFormat format = format(extension);
        EntryDetails entry = EntryPage.read(id)
                .flatMap(catalog::published)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        List<Reference> references = citing.entries().of(List.of(entry));
        return file(format, references.getFirst().key(), references);
    }

    /** The first hundred hits, in their order. */
    @GetMapping("/knowledge/citations.{extension}")
    View all(@PathVariable String extension, @RequestParam MultiValueMap<String, String> parameters) {
        CitationFormat format = format(extension);
        List<EntryId> found =
                search.find(SearchQuestion.read(parameters).part(0, SearchQuestion.LARGEST)).hits().stream()
                        .map(SearchHit::id)
                        .toList();
        return file(format, "wego-knowledge", citing.entries().of(catalog.published(found)));
    }

    static CitationFormat format(String extension) {
        return CitationFormat.ending(extension).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** Sentences are shown, all else is saved. */
    static View file(CitationFormat format, String name, List<Reference> references) {
        return new WrittenView(
                format.mediaType(),
                Citations.write(format, references),
                format == CitationFormat.TEXT ? null : name + "." + format.extension());
    }
}
