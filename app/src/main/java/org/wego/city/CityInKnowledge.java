package org.wego.city;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.wego.knowledge.entry.EntryCatalog;
import org.wego.knowledge.entry.EntrySummary;
import org.wego.membership.organisation.MemberId;
import org.wego.words.Words;

/** What the catalogs have published about a city. */
@Component
@Order(30)
class CityInKnowledge implements CityChapters {

    private final EntryCatalog catalog;
    private final MessageSource texts;

    CityInKnowledge(EntryCatalog catalog, MessageSource texts) {
        this.catalog = catalog;
        this.texts = texts;
    }

    @Override
    public List<CityChapter> of(MemberId city) {
        return List.of(
                CityChapter.of(text("knowledge.city.entries"), catalog.about(city, CityChapter.TO_READ), this::entry));
    }

    private CityFact entry(EntrySummary entry) {
        Integer year = entry.year();
        return new CityFact(
                year == null ? "" : year.toString(),
                entry.title(),
                text(Words.of(entry.catalog())),
                "knowledge/" + entry.id(),
                null);
    }

    private String text(String key) {
        return texts.getMessage(key, null, Locale.ENGLISH);
    }
}
