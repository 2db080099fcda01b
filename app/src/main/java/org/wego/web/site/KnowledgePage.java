package org.wego.web.site;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.wego.knowledge.entry.CatalogKind;
import org.wego.knowledge.entry.EntryCatalog;
import org.wego.knowledge.entry.EntryDetails;
import org.wego.knowledge.entry.EntryId;
import org.wego.security.PublicArea;
import org.wego.web.copy.PublicPage;

/** What the catalogs have published, as a list and entry by entry. */
@Controller
@PublicPage
class KnowledgePage {

    private static final int PAGE = 25;

    private final EntryCatalog catalog;

    KnowledgePage(EntryCatalog catalog) {
        this.catalog = catalog;
    }

    @Bean
    static PublicArea knowledgeArea() {
        return PublicArea.reading("/knowledge/**")
                .inMenus(40, "site.nav.knowledge", "site.home.knowledge", "vaadin:book");
    }

    /**
     * A page of the list.
     *
     * @param kind only the entries of this catalog; all without it or if there is no such catalog
     * @param page counted from 1
     */
    @GetMapping("/knowledge")
    String list(
            @RequestParam(name = "catalog", required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String page,
            Model model) {
        CatalogKind shown = Arrays.stream(CatalogKind.values())
                .filter(it -> it.name().equals(kind))
                .findFirst()
                .orElse(null);
        int count = catalog.countPublished(shown);
        int pages = Math.max(1, (count + PAGE - 1) / PAGE);
        int number = Math.clamp(number(page), 1, pages);
        model.addAttribute("catalogs", catalog.catalogs());
        model.addAttribute("catalog", shown);
        model.addAttribute("count", count);
        model.addAttribute("pages", pages);
        model.addAttribute("page", number);
        model.addAttribute("entries", catalog.published(shown, (number - 1) * PAGE, PAGE));
        return "site/knowledge";
    }

    /** One entry; the address of one that was withdrawn stays and says so. */
    @GetMapping("/knowledge/{id}")
    String entry(@PathVariable String id, Model model, HttpServletResponse answer) {
        EntryId entry = id(id);
        Optional<EntryDetails> published = catalog.published(entry);
        if (published.isEmpty()) {
            model.addAttribute(
                    "entry",
                    catalog.withdrawn(entry).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
            answer.setStatus(HttpStatus.GONE.value());
            return "site/withdrawn";
        }
        model.addAttribute("entry", published.get());
        return "site/entry";
    }

    private static EntryId id(String text) {
        try {
            return EntryId.parse(text);
        } catch (IllegalArgumentException noId) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, null, noId);
        }
    }

    private static int number(@Nullable String page) {
        return page != null && page.matches("\\d{1,6}") ? Integer.parseInt(page) : 1;
    }
}
