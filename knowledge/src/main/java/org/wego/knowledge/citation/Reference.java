package org.wego.knowledge.citation;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.springframework.modulith.NamedInterface;
import org.wego.knowledge.entry.CatalogKind;
import org.wego.knowledge.entry.EntryDetails;
import org.wego.knowledge.entry.EntryText;
import org.wego.knowledge.part.JournalPlace;

/**
 * What a list of references says of an entry.
 *
 * @param key by which a text names it, in letters, digits and hyphens
 * @param article whether it stands in the journal
 * @param author who is to be named
 * @param language of the title, as in {@code lang}
 * @param issued when it was published
 * @param container the catalog in which it stands
 * @param publisher the organisation
 * @param licence of the text; may be empty
 * @param address where it can be read
 */
@NamedInterface
public record Reference(
        String key,
        boolean article,
        String author,
        String title,
        String language,
        LocalDate issued,
        String container,
        String publisher,
        JournalPlace place,
        String summary,
        List<String> keywords,
        String licence,
        String address) {

    public Reference {
        keywords = List.copyOf(keywords);
    }

    /**
     * What is to be said of a published entry.
     *
     * @param publisher the organisation, which is the author of what names nobody else
     * @param address the page of the entry, complete
     * @param zone in which days are counted
     */
    public static Reference of(EntryDetails entry, String publisher, String address, ZoneId zone) {
        EntryText text = entry.text();
        String credit = entry.content().parts().credit();
        return new Reference(
                key(entry.externalId()),
                entry.content().catalog() == CatalogKind.BEST_PRACTICES_JOURNAL,
                credit.isEmpty() ? publisher : credit,
                text.title(),
                text.language(),
                entry.publishedAt().atZone(zone).toLocalDate(),
                entry.catalogName(),
                publisher,
                entry.content().parts().journal(),
                text.summary(),
                text.keywords(),
                entry.content().parts().licence(),
                address);
    }

    /** Whether only the organisation is named as its author. */
    boolean isByPublisher() {
        return author.equals(publisher);
    }

    private static String key(String externalId) {
        String key = externalId
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return key.matches("[a-z].*") ? key : "wego-" + key;
    }
}
