package org.wego.ui.knowledge;

import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.wego.catalog.QuestionAddress;
import org.wego.knowledge.entry.EntryCatalog;
import org.wego.knowledge.search.SearchQuestion;
import org.wego.ui.component.address.DeskAddress;
import org.wego.ui.home.Finder;

/** Finds published entries of the catalogs by words of their titles, and leads on to the search that knows all of them. */
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
                .map(entry -> new Hit(entry.title(), "", DeskAddress.entry(entry.id())))
                .toList();
    }

    @Override
    public Optional<String> all(String asked) {
        return Optional.of(QuestionAddress.at(DeskAddress.KNOWLEDGE, SearchQuestion.of(asked)));
    }
}
