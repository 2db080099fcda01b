package org.wego.knowledge.search;

import com.neovisionaries.i18n.CountryCode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.knowledge.entry.CatalogKind;
import org.wego.knowledge.entry.EntryId;
import org.wego.membership.organisation.CityOnRecord;

/**
 * An entry that was found, in the language that fits the question best.
 *
 * @param place 1 for the first of all hits
 * @param status the name of its {@code EntryStatus}
 * @param clusters the names of its clusters
 * @param summary whole
 * @param highlights the pieces that fit best, marked; if nothing fits, how the summary begins
 * @param why which words were found where, the most telling first
 */
@NamedInterface
public record SearchHit(
        int place,
        EntryId id,
        String externalId,
        CatalogKind catalog,
        String status,
        @Nullable CityOnRecord city,
        @Nullable CountryCode country,
        @Nullable Integer year,
        List<String> clusters,
        String language,
        MarkedText title,
        String summary,
        List<MarkedText> highlights,
        List<Reason> why) {

    /** A part of an entry that words can be found in. */
    @NamedInterface
    public enum Where {
        TITLE,
        KEYWORDS,
        SUMMARY,
        BODY,
        /** City, country, technologies and the like. */
        FACTS,
        /** A text in another language than the one that is shown. */
        TRANSLATION
    }

    /**
     * Why it is among the hits.
     *
     * @param words as they stand there
     */
    @NamedInterface
    public record Reason(Where where, List<String> words) {}
}
