package org.wego.knowledge.search;

import com.neovisionaries.i18n.CountryCode;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.wego.knowledge.entry.EntryText;
import org.wego.knowledge.entry.PublishedEntry;
import org.wego.knowledge.search.analysis.KnownLanguage;
import org.wego.knowledge.search.analysis.LanguageAnalyzers;
import org.wego.knowledge.search.analysis.Word;
import org.wego.knowledge.search.field.IndexFields;
import org.wego.knowledge.search.field.TextLayout;
import org.wego.knowledge.search.field.TextLayout.Laid;
import org.wego.knowledge.search.field.TitlePrefixes;
import org.wego.knowledge.search.segment.EntryKey;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.membership.place.Region;
import org.wego.programs.cluster.ClusterSummary;

/** An entry as the index keeps it: all of its texts are words of one field for each language, as {@link TextLayout} says. */
final class EntryDocument {

    /** Words are kept with where they stand, so that they can be marked. */
    private static final FieldType WITH_PLACES = withPlaces();

    /** Nothing but whether they are there. */
    private static final FieldType THERE = there();

    /** Nobody looks for a project of more than a century year by year. */
    private static final int MOST_YEARS = 100;

    private static final int LONGEST_ORDER = 200;

    private final Document document = new Document();
    private final LanguageAnalyzers analyzers;

    private EntryDocument(LanguageAnalyzers analyzers) {
        this.analyzers = analyzers;
    }

    static Document of(PublishedEntry entry, LanguageAnalyzers analyzers) {
        EntryDocument made = new EntryDocument(analyzers);
        made.name(entry);
        made.facts(entry);
        entry.texts().forEach(made::text);
        made.order(entry);
        return made.document;
    }

    private void name(PublishedEntry entry) {
        document.add(new StringField(EntryKey.FIELD, EntryKey.bytes(entry.id()), Field.Store.YES));
        document.add(new BinaryDocValuesField(EntryKey.FIELD, EntryKey.bytes(entry.id())));
        document.add(new NumericDocValuesField(IndexFields.VERSION, entry.version()));
        document.add(
                new NumericDocValuesField(IndexFields.CHANGED, entry.changedAt().toEpochMilli()));
        document.add(new StoredField(IndexFields.EXTERNAL_ID, entry.externalId()));
    }

    private void facts(PublishedEntry entry) {
        document.add(new StoredField(IndexFields.STATUS, entry.status().name()));
        document.add(new StoredField(IndexFields.CATALOG, entry.catalog().name()));
        value(Facet.STATUS, entry.status().name());
        value(Facet.CATALOG, entry.catalog().name());
        entry.sdgs().forEach(goal -> value(Facet.SDG, goal.toString()));
        years(entry).forEach(year -> value(Facet.YEAR, year.toString()));
        for (ClusterSummary cluster : entry.clusters()) {
            document.add(new StoredField(IndexFields.CLUSTER, cluster.name()));
            value(Facet.CLUSTER, cluster.name());
            fact(cluster.name());
            prefixes(cluster.name(), Suggestion.Kind.CLUSTER);
        }
        entry.technologies().forEach(this::fact);
        fact(withoutNumbers(entry.externalId()));
        city(entry);
    }

    private void city(PublishedEntry entry) {
        CityOnRecord city = entry.city();
        if (city != null) {
            document.add(new StoredField(IndexFields.CITY_NAME, city.name()));
            document.add(new TextField(IndexFields.CITY, city.name(), Field.Store.NO));
            if (city.member() != null) {
                document.add(new StoredField(IndexFields.MEMBER, city.member().toString()));
            }
            fact(city.name());
            prefixes(city.name(), Suggestion.Kind.CITY);
        }
        CountryCode country = entry.country();
        if (country != null) {
            document.add(new StoredField(IndexFields.COUNTRY, country.name()));
            value(Facet.COUNTRY, country.name());
            fact(country.getName());
            for (EntryText text : entry.texts()) {
                fact(country.toLocale().getDisplayCountry(Locale.forLanguageTag(text.language())));
            }
        }
        Region region = Region.of(country);
        if (region != null) {
            value(Facet.REGION, region.name());
        }
    }

    private void text(EntryText text) {
        document.add(new StoredField(IndexFields.LANGUAGE, text.language()));
        document.add(new StoredField(IndexFields.TITLE, text.title()));
        document.add(new StoredField(IndexFields.SUMMARY, text.summary()));
        document.add(new StoredField(IndexFields.BODY, text.body()));
        document.add(new StoredField(IndexFields.KEYWORDS, String.join("\n", text.keywords())));
        value(Facet.LANGUAGE, text.language());
        KnownLanguage language = KnownLanguage.of(text.language());
        words(IndexFields.FOLDED, text);
        TextLayout.of(text).forEach(it -> document.add(new Field(IndexFields.NEIGHBOURS, it.words(), THERE)));
        if (language != null) {
            words(language.field(), text);
            if (language.inPairs()) {
                words(IndexFields.PAIRS, text);
            }
        }
        List<String> title = folded(text.title());
        document.add(new StringField(IndexFields.TITLE_KEY, key(title), Field.Store.NO));
        TitlePrefixes.of(title)
                .forEach(it -> document.add(new StringField(IndexFields.TITLE_PREFIX, it, Field.Store.NO)));
    }

    private void words(String field, EntryText text) {
        for (Laid laid : TextLayout.of(text)) {
            for (int time = 0; time < laid.times(); time++) {
                document.add(new Field(field, laid.words(), WITH_PLACES));
            }
        }
    }

    private void order(PublishedEntry entry) {
        Integer year = entry.endYear() == null ? entry.year() : entry.endYear();
        Integer shown = entry.year();
        if (shown != null) {
            document.add(new StoredField(IndexFields.YEAR, shown));
        }
        if (year != null) {
            document.add(new NumericDocValuesField(IndexFields.YEAR, shown == null ? year : shown));
        }
        String order = key(folded(entry.texts().getFirst().title()));
        document.add(new SortedDocValuesField(
                IndexFields.TITLE_ORDER, new BytesRef(order.substring(0, Math.min(order.length(), LONGEST_ORDER)))));
    }

    private void value(Facet facet, String value) {
        document.add(new StringField(IndexFields.ofFacet(facet.parameter()), value, Field.Store.NO));
    }

    private void fact(String text) {
        if (!text.isEmpty()) {
            document.add(new TextField(IndexFields.FACTS, text, Field.Store.NO));
        }
    }

    private void prefixes(String name, Suggestion.Kind kind) {
        NamePrefixes.of(name, kind, folded(name))
                .forEach(it -> document.add(new StringField(IndexFields.NAME_PREFIX, it, Field.Store.NO)));
    }

    /** The words of a name given elsewhere, without its numbers, which nobody looks for. */
    private String withoutNumbers(String name) {
        return folded(name).stream()
                .filter(it -> !it.chars().allMatch(Character::isDigit))
                .collect(Collectors.joining(" "));
    }

    private List<String> folded(String text) {
        return Word.of(analyzers.folded(), text).stream().map(Word::form).toList();
    }

    private static FieldType withPlaces() {
        FieldType type = new FieldType(TextField.TYPE_NOT_STORED);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        type.freeze();
        return type;
    }

    private static FieldType there() {
        FieldType type = new FieldType(TextField.TYPE_NOT_STORED);
        type.setIndexOptions(IndexOptions.DOCS);
        type.setOmitNorms(true);
        type.freeze();
        return type;
    }

    /** A title as it is looked for as a whole. */
    static String key(List<String> words) {
        return words.stream().collect(Collectors.joining(" "));
    }

    private static Set<Integer> years(PublishedEntry entry) {
        Set<Integer> years = new TreeSet<>();
        Integer first = entry.year() == null ? entry.endYear() : entry.year();
        Integer last = entry.endYear() == null ? entry.year() : entry.endYear();
        if (first != null && last != null) {
            for (int year = first; year <= last && years.size() < MOST_YEARS; year++) {
                years.add(year);
            }
            years.add(last);
        }
        return years;
    }
}
