package org.wego.knowledge.search;

import org.wego.knowledge.search.analysis.LanguageAnalyzers;

/** The fields of the index beside those that are called as their language. */
final class IndexFields {

    /** All texts of an entry, folded. */
    static final String FOLDED = LanguageAnalyzers.FOLDED;

    /** Texts in languages of East Asia, in pairs of letters. */
    static final String PAIRS = LanguageAnalyzers.PAIRS;

    /** City, country, clusters and technologies, folded. */
    static final String FACTS = "facts";

    /** The names of the city, folded. */
    static final String CITY = "city";

    /** Whole titles, folded. */
    static final String TITLE_KEY = "title.key";

    /** How the words of titles begin. */
    static final String TITLE_PREFIX = "title.prefix";

    /** Names of cities and clusters with the words they begin with. */
    static final String NAME_PREFIX = "name.prefix";

    /** By which titles are ordered. */
    static final String TITLE_ORDER = "title.order";

    static final String ID = "id";
    static final String VERSION = "version";
    static final String EXTERNAL_ID = "external";
    static final String YEAR = "year";
    static final String STATUS = "status";
    static final String CATALOG = "catalog";
    static final String COUNTRY = "country";
    static final String CITY_NAME = "city.name";
    static final String MEMBER = "member";
    static final String CLUSTER = "cluster";
    static final String LANGUAGE = "language";
    static final String TITLE = "title";
    static final String SUMMARY = "summary";
    static final String BODY = "body";
    static final String KEYWORDS = "keywords";

    private IndexFields() {}

    /** The field with the values of a facet. */
    static String of(Facet facet) {
        return "facet." + facet.parameter();
    }
}
