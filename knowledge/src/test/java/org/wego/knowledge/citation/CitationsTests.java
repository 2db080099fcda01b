package org.wego.knowledge.citation;

import static org.assertj.core.api.Assertions.assertThat;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ListItemDataProvider;
import de.undercouch.citeproc.bibtex.BibTeXItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.helper.json.JsonLexer;
import de.undercouch.citeproc.helper.json.JsonParser;
import de.undercouch.citeproc.ris.RISItemDataProvider;
import de.undercouch.citeproc.ris.RISParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.jbibtex.ParseException;
import org.junit.jupiter.api.Test;
import org.wego.knowledge.part.JournalPlace;

/** What is cited is read back by programs that others wrote. */
class CitationsTests {

    private static final String TITLE = "Street lighting & 50 % less power: {LED} in \\Penang_~^ #1 $";

    private static final Reference LIGHTING = new Reference(
            "wego-seberang-perai-street-lighting",
            true,
            "Seberang Perai Municipal Council",
            TITLE,
            "en",
            LocalDate.of(2026, 11, 26),
            "Smart Sustainable Cities Best Practices Journal",
            "World Smart Sustainable Cities Organization",
            new JournalPlace("3", "2", "14"),
            "Lamps report\ntheir own faults.",
            List.of("street lighting", "LED"),
            "CC BY 4.0",
            "https://wego.example/knowledge/01234567-89ab-7cde-8f01-23456789abcd");

    private static final Reference KOREAN = new Reference(
            "wego-2",
            false,
            "World Smart Sustainable Cities Organization",
            "가로등이 고장을 알린다",
            "ko",
            LocalDate.of(2026, 1, 2),
            "Smart Sustainable City Projects Catalog",
            "World Smart Sustainable Cities Organization",
            JournalPlace.NONE,
            "요약",
            List.of(),
            "",
            "https://wego.example/knowledge/2");

    @Test
    void citesInOneSentence() {
        assertThat(Citations.text(LIGHTING))
                .isEqualTo("Seberang Perai Municipal Council (2026). " + TITLE + ". Smart Sustainable Cities Best"
                        + " Practices Journal, 3(2), 14. World Smart Sustainable Cities Organization."
                        + " https://wego.example/knowledge/01234567-89ab-7cde-8f01-23456789abcd");
        assertThat(Citations.text(KOREAN))
                .isEqualTo("World Smart Sustainable Cities Organization (2026). 가로등이 고장을 알린다. Smart Sustainable City"
                        + " Projects Catalog. https://wego.example/knowledge/2");
        assertThat(Citations.write(CitationFormat.TEXT, List.of(LIGHTING, KOREAN)))
                .isEqualTo(Citations.text(LIGHTING) + "\n\n" + Citations.text(KOREAN) + "\n");
    }

    @Test
    void writesBibtexThatIsReadBackSignBySign() throws ParseException {
        BibTeXDatabase read = bibtex(List.of(LIGHTING, KOREAN));

        assertThat(read.getEntries().keySet()).extracting(Key::getValue).containsExactly(LIGHTING.key(), KOREAN.key());
        BibTeXEntry first = read.getEntries().get(new Key(LIGHTING.key()));
        assertThat(first.getType()).isEqualTo(BibTeXEntry.TYPE_ARTICLE);
        assertThat(plain(first, "title")).isEqualTo(TITLE);
        assertThat(plain(first, "author")).isEqualTo(LIGHTING.author());
        assertThat(plain(first, "journal")).isEqualTo(LIGHTING.container());
        assertThat(plain(first, "volume")).isEqualTo("3");
        assertThat(plain(first, "number")).isEqualTo("2");
        assertThat(plain(first, "year")).isEqualTo("2026");
        assertThat(plain(first, "abstract")).isEqualTo("Lamps report their own faults.");
        assertThat(first.getField(new Key("url")).toUserString()).isEqualTo(LIGHTING.address());
        BibTeXEntry second = read.getEntries().get(new Key(KOREAN.key()));
        assertThat(second.getType()).isEqualTo(BibTeXEntry.TYPE_MISC);
        assertThat(plain(second, "title")).isEqualTo(KOREAN.title());
        assertThat(second.getField(new Key("volume"))).isNull();
    }

    @Test
    void writesRisThatIsReadBack() throws IOException {
        String ris = Citations.write(CitationFormat.RIS, List.of(LIGHTING, KOREAN));
        RISItemDataProvider read = new RISItemDataProvider();
        read.addLibrary(new RISParser().parse(new StringReader(ris)));

        assertThat(read.getIds()).containsExactlyInAnyOrder(LIGHTING.key(), KOREAN.key());
        CSLItemData first = read.retrieveItem(LIGHTING.key());
        assertThat(first.getTitle()).isEqualTo(TITLE);
        assertThat(first.getContainerTitle()).isEqualTo(LIGHTING.container());
        assertThat(first.getVolume()).isEqualTo("3");
        assertThat(first.getURL()).isEqualTo(LIGHTING.address());
        assertThat(ris).contains("PY  - 2026\r\n", "DA  - 2026/11/26\r\n");
        assertThat(read.retrieveItem(KOREAN.key()).getTitle()).isEqualTo(KOREAN.title());
        assertThat(ris.lines()).allMatch(it -> it.isEmpty() || it.matches("[A-Z][A-Z0-9] {2}- .*"));
    }

    @Test
    @SuppressWarnings("unchecked")
    void writesItemsThatTheCitationStyleLanguageFormats() throws IOException {
        List<CSLItemData> items = new JsonParser(new JsonLexer(
                        new StringReader(Citations.write(CitationFormat.CSL_JSON, List.of(LIGHTING, KOREAN)))))
                .parseArray().stream()
                        .map(it -> CSLItemData.fromJson((Map<String, Object>) it))
                        .toList();

        assertThat(formatted(new ListItemDataProvider(items)))
                .contains(
                        "Seberang Perai Municipal Council. 2026. " + TITLE
                                + ". Smart Sustainable Cities Best Practices Journal 3(2). " + LIGHTING.address(),
                        "World Smart Sustainable Cities Organization. 2026. 가로등이 고장을 알린다. Smart Sustainable City"
                                + " Projects Catalog. " + KOREAN.address());
    }

    @Test
    void saysTheSameInBibtexAsInItems() throws IOException, ParseException {
        BibTeXItemDataProvider read = new BibTeXItemDataProvider();
        read.addDatabase(bibtex(List.of(LIGHTING)));

        assertThat(formatted(read))
                .contains(
                        "Seberang Perai Municipal Council. 2026. " + TITLE,
                        "Best Practices Journal 3. " + LIGHTING.address());
        assertThat(read.retrieveItem(LIGHTING.key()).getNumber()).isEqualTo("2");
    }

    private static String formatted(ListItemDataProvider items) throws IOException {
        try (InputStream style = CitationsTests.class.getResourceAsStream("/citation/plain.csl")) {
            CSL csl = new CSL(items, new String(style.readAllBytes(), StandardCharsets.UTF_8));
            csl.setOutputFormat("text");
            csl.registerCitationItems(items.getIds());
            return String.join("\n", csl.makeBibliography().getEntries());
        }
    }

    private static BibTeXDatabase bibtex(List<Reference> references) throws ParseException {
        String written = Citations.write(CitationFormat.BIBTEX, references);
        return new BibTeXParser().parse(new StringReader(written));
    }

    private static String plain(BibTeXEntry entry, String field) throws ParseException {
        String text = entry.getField(new Key(field)).toUserString();
        // its parser of TeX knows no letters but those of the west; without a backslash there is nothing to parse
        return text.indexOf('\\') < 0
                ? text.replaceAll("^\\{|}$", "")
                : new LaTeXPrinter().print(new LaTeXParser().parse(new StringReader(text)));
    }
}
