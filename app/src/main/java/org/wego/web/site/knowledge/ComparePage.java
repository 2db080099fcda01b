package org.wego.web.site.knowledge;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wego.catalog.Comparison;
import org.wego.knowledge.entry.EntryCatalog;
import org.wego.knowledge.entry.EntryDetails;
import org.wego.web.copy.PublicPage;

/** Up to four entries side by side. */
@Controller
@PublicPage
class ComparePage {

    private final EntryCatalog catalog;
    private final MessageSource texts;

    ComparePage(EntryCatalog catalog, MessageSource texts) {
        this.catalog = catalog;
        this.texts = texts;
    }

    /** @param entry the ids; the first four that are published are shown */
    @GetMapping("/knowledge/compare")
    String compare(@RequestParam(required = false) @Nullable List<String> entry, Model model) {
        List<String> asked = entry == null ? List.of() : entry;
        List<EntryDetails> entries = catalog.published(asked.stream()
                .flatMap(it -> EntryPage.read(it).stream())
                .distinct()
                .limit(Comparison.MOST)
                .toList());
        model.addAttribute("entries", entries);
        model.addAttribute("left", asked.size() > Comparison.MOST);
        model.addAttribute("rows", Comparison.of(entries, key -> texts.getMessage(key, null, Locale.ENGLISH)));
        model.addAttribute("head", "site/knowledge/unlisted-head");
        model.addAttribute("canonical", null);
        return "site/knowledge/compare";
    }
}
