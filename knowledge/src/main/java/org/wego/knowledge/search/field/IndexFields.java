package org.wego.knowledge.search.field;

import org.wego.knowledge.search.analysis.LanguageAnalyzers;

/** The fields of the index beside those that are called as their language. */
public final class IndexFields {

    /** All texts of an entry, folded. */
    public static final String FOLDED = LanguageAnalyzers.FOLDED;

    /** Texts in languages of East Asia, in pairs of letters. */
    public static final String PAIRS = LanguageAnalyzers.PAIRS;

    /** Words that stand one behind the other, if one of them is in every sentence. */
    public static final String NEIGHBOURS = LanguageAnalyzers.NEIGHBOURS;

    /** City, country, clusters and technologies, folded. */
    public static final String FACTS = "facts";

    /** The names of the city, folded. */
    public static final String CITY = "city";

    /** Whole titles, folded. */
    public static final String TITLE_KEY = "title.key";

    /** How the words of titles begin. */
    public static final String TITLE_PREFIX = "title.prefix";

    /** Names of cities and clusters with the words they begin with. */
    public static final String NAME_PREFIX = "name.prefix";

    /** By which titles are ordered. */
    public static final String TITLE_ORDER = "title.order";

    public static final String VERSION = "version";
    public static final String EXTERNAL_ID = "external";
    public static final String YEAR = "year";
    public static final String CHANGED = "changed";
    public static final String STATUS = "status";
    public static final String CATALOG = "catalog";
    public static final String COUNTRY = "country";
    public static final String CITY_NAME = "city.name";
    public static final String MEMBER = "member";
    public static final String CLUSTER = "cluster";
    public static final String LANGUAGE = "language";
    public static final String TITLE = "title";
    public static final String SUMMARY = "summary";
    public static final String BODY = "body";
    public static final String KEYWORDS = "keywords";

    private IndexFields() {}

    /** The field with the values of a facet, by its name in addresses. */
    public static String ofFacet(String parameter) {
        return "facet." + parameter;
    }
}
