package org.wego.catalog;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wego.knowledge.entry.EntryContent;
import org.wego.knowledge.entry.EntryDetails;
import org.wego.knowledge.part.Partner;
import org.wego.knowledge.part.Result;
import org.wego.knowledge.part.Section;
import org.wego.knowledge.part.Source;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.membership.organisation.MemberId;
import org.wego.words.Formats;

/** Entries side by side: what some or all of them say, part by part. */
public final class Comparison {

    /** How many entries stand side by side at most. */
    public static final int MOST = 4;

    private final List<EntryDetails> entries;
    private final UnaryOperator<String> texts;
    private final FacetWords words;
    private final List<Row> rows = new ArrayList<>();

    /**
     * A part of the entries.
     *
     * @param label what it is
     * @param cells what each entry says of it, line by line; nothing for some
     */
    public record Row(String label, List<List<Line>> cells) {}

    /**
     * A line of what an entry says.
     *
     * @param member the member that it names, or null if it names none
     */
    public record Line(String text, @Nullable MemberId member) {

        private static Line of(String text) {
            return new Line(text, null);
        }
    }

    private Comparison(List<EntryDetails> entries, UnaryOperator<String> texts) {
        this.entries = entries;
        this.texts = texts;
        this.words = new FacetWords(texts);
    }

    /**
     * What at least one of the entries tells.
     *
     * @param texts finds the text of a key
     */
    public static List<Row> of(List<EntryDetails> entries, UnaryOperator<String> texts) {
        Comparison comparison = new Comparison(entries, texts);
        comparison.facts();
        comparison.parts();
        return comparison.rows;
    }

    /** "2013", "2013–2016", or an empty text if nobody knows. */
    public static String years(EntryContent content) {
        Integer first = content.year();
        Integer last = content.endYear();
        if (first == null) {
            return last == null ? "" : "–" + last;
        }
        return last == null || last.equals(first) ? first.toString() : first + "–" + last;
    }

    /** A figure as people read it; empty if there is none. */
    public static String figure(@Nullable BigDecimal value) {
        return value == null ? "" : Formats.decimal(value).replace('-', '−');
    }

    private void facts() {
        lines(texts.apply("catalog.city"), it -> Stream.of(where(it.content())));
        row("catalog.years", it -> Stream.of(years(it.content())));
        row("catalog.status", it -> Stream.of(words.word(it.content().status())));
        row("catalog.summary", it -> Stream.of(it.text().summary()));
        row("catalog.clusters", it -> it.content().clusters().stream().map(cluster -> cluster.name()));
        row(
                "catalog.goals",
                it -> it.content().sdgs().stream()
                        .flatMap(number -> Goal.of(number).stream())
                        .map(words::of));
        row("catalog.technologies", it -> it.content().technologies().stream());
    }

    private void parts() {
        row("catalog.results", it -> it.content().parts().results().stream().map(Comparison::result));
        row(
                "catalog.cost",
                it -> Optional.ofNullable(it.content().parts().cost()).stream().map(words::word));
        row("catalog.funding", it -> Stream.of(it.content().parts().funding()));
        row("catalog.partners", it -> it.content().parts().partners().stream().map(Comparison::partner));
        for (Section section : Section.values()) {
            add(
                    words.word(section),
                    it -> Optional.ofNullable(it.content().parts().sections().get(section)).stream());
        }
        row("catalog.sources", it -> it.content().parts().sources().stream().map(Source::label));
        row("catalog.licence", it -> Stream.of(it.content().parts().licence()));
    }

    private void row(String key, Function<EntryDetails, Stream<String>> told) {
        add(texts.apply(key), told);
    }

    private void add(String label, Function<EntryDetails, Stream<String>> told) {
        lines(label, it -> told.apply(it).map(Line::of));
    }

    private void lines(String label, Function<EntryDetails, Stream<Line>> told) {
        List<List<Line>> cells = entries.stream()
                .map(it -> told.apply(it).filter(line -> !line.text().isEmpty()).toList())
                .toList();
        if (cells.stream().anyMatch(it -> !it.isEmpty())) {
            rows.add(new Row(label, cells));
        }
    }

    private static Line where(EntryContent content) {
        String country = content.country() == null ? "" : Formats.country(content.country());
        @Nullable CityOnRecord city = content.city();
        if (city == null) {
            return Line.of(country);
        }
        return new Line(country.isEmpty() ? city.name() : city.name() + ", " + country, city.member());
    }

    /** "Crimes reported: 120 a year (2016)". */
    private static String result(Result result) {
        String figure = (figure(result.value()) + " " + result.unit()).strip();
        String year = result.year() == null ? "" : " (" + result.year() + ")";
        return figure.isEmpty() ? result.indicator() + year : result.indicator() + ": " + figure + year;
    }

    private static String partner(Partner partner) {
        return partner.role().isEmpty() ? partner.name() : partner.name() + " (" + partner.role() + ")";
    }
}
