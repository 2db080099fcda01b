package org.wego.ui.knowledge;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.wego.knowledge.entry.EntryCatalog;
import org.wego.ui.home.Finder;

/** Finds published entries of the catalogs by words of their titles. */
@Component
@Order(50)
class EntryFinder implements Finder {

    private final EntryCatalog catalog;

    EntryFinder(EntryCatalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public String title() {
        return "knowledge.search";
    }

    @Override
    public String hint() {
        return "knowledge.search.hint";
    }

    @Override
    public List<Hit> find(String asked, int most) {
        return catalog.titled(asked, most).stream()
                .map(entry -> new Hit(entry.title(), "", "knowledge/" + entry.id()))
                .toList();
    }
}
