package org.wego.knowledge.search;

import java.util.Locale;
import org.springframework.modulith.NamedInterface;

/** What entries can be narrowed down by: within one facet any chosen value will do, and each facet must fit. */
@NamedInterface
public enum Facet {
    /** Names of {@code CatalogKind}. */
    CATALOG,
    /** Names of the thematic clusters. */
    CLUSTER,
    /** The goals, 1 to 17. */
    SDG,
    /** Names of {@code Region}. */
    REGION,
    /** ISO 3166-1, two letters. */
    COUNTRY,
    /** Names of {@code EntryStatus}. */
    STATUS,
    /** The year an entry is about, or any year between its first and its last. */
    YEAR,
    /** Languages in which an entry can be read, as in {@code lang}. */
    LANGUAGE;

    /** Its name in addresses. */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }
}
