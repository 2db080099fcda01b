package org.wego.knowledge.search;

import com.neovisionaries.i18n.CountryCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexableField;
import org.jspecify.annotations.Nullable;
import org.wego.knowledge.entry.CatalogKind;
import org.wego.knowledge.entry.EntryId;
import org.wego.knowledge.entry.EntryText;
import org.wego.knowledge.search.field.IndexFields;
import org.wego.knowledge.search.segment.EntryKey;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.membership.organisation.MemberId;

/** What the index can say of an entry without asking the database. */
record StoredEntry(
        EntryId id,
        String externalId,
        CatalogKind catalog,
        String status,
        @Nullable CityOnRecord city,
        @Nullable CountryCode country,
        @Nullable Integer year,
        List<String> clusters,
        List<EntryText> texts) {

    /** Reads what {@link EntryDocument} has written. */
    static StoredEntry of(Document document) {
        return new StoredEntry(
                EntryKey.id(Objects.requireNonNull(document.getBinaryValue(EntryKey.FIELD))),
                text(document, IndexFields.EXTERNAL_ID),
                CatalogKind.valueOf(text(document, IndexFields.CATALOG)),
                text(document, IndexFields.STATUS),
                city(document),
                country(document),
                year(document),
                List.of(document.getValues(IndexFields.CLUSTER)),
                texts(document));
    }

    private static @Nullable CityOnRecord city(Document document) {
        String name = document.get(IndexFields.CITY_NAME);
        String member = document.get(IndexFields.MEMBER);
        return name == null
                ? null
                : new CityOnRecord(member == null ? null : MemberId.parse(member), name, country(document));
    }

    private static @Nullable CountryCode country(Document document) {
        String country = document.get(IndexFields.COUNTRY);
        return country == null ? null : CountryCode.getByCode(country);
    }

    private static @Nullable Integer year(Document document) {
        IndexableField year = document.getField(IndexFields.YEAR);
        return year == null || year.numericValue() == null
                ? null
                : Objects.requireNonNull(year.numericValue()).intValue();
    }

    private static List<EntryText> texts(Document document) {
        String[] languages = document.getValues(IndexFields.LANGUAGE);
        String[] titles = document.getValues(IndexFields.TITLE);
        String[] summaries = document.getValues(IndexFields.SUMMARY);
        String[] bodies = document.getValues(IndexFields.BODY);
        String[] keywords = document.getValues(IndexFields.KEYWORDS);
        List<EntryText> texts = new ArrayList<>();
        for (int i = 0; i < languages.length; i++) {
            texts.add(new EntryText(
                    languages[i],
                    i == 0,
                    titles[i],
                    summaries[i],
                    bodies[i],
                    Arrays.stream(keywords[i].split("\n")).toList()));
        }
        return texts;
    }

    private static String text(Document document, String field) {
        return Objects.requireNonNull(document.get(field), field);
    }
}
