package org.wego.knowledge.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;
import org.wego.knowledge.entry.CatalogKind;
import org.wego.knowledge.entry.EntryId;
import org.wego.knowledge.entry.EntryStatus;
import org.wego.knowledge.entry.EntryText;
import org.wego.knowledge.search.Marks.Span;
import org.wego.knowledge.search.analysis.LanguageAnalyzers;
import org.wego.knowledge.search.field.TextLayout;
import org.wego.knowledge.search.field.TextLayout.Laid;
import org.wego.knowledge.search.reading.QuestionReader;
import org.wego.knowledge.search.reading.Synonyms;

/** Words stand where the index says: whoever takes the text apart again finds them there. */
class HitWordsTests {

    private static final LanguageAnalyzers ANALYZERS = new LanguageAnalyzers();

    /** One entry in all languages: parts are kept more than once, have signs that end nothing, or are empty. */
    private static final List<EntryText> TEXTS = List.of(
            text("en", "Street lights that dim", "Lamps dim when nobody is near.", "smart lamps", "street-light"),
            text("es", "Farolas que se atenúan", "Las farolas ahorran la mitad de la energía.", "alumbrado público"),
            text("fr", "L'éclairage s'adapte", "L'éclairage des rues s\u2019adapte.", "éclairage"),
            text("pt", "Iluminação das ruas", "As ruas são iluminadas por sensores …", ""),
            text("de", "Straßenbeleuchtung", "Straßen werden gedimmt, Straßenlaternen auch.", "Beleuchtung"),
            text("id", "Lampu jalan pintar", "Lampu jalan diredupkan malam hari", "lampu"),
            text("tr", "İstanbul'da sokak aydınlatması", "Sokakların ışıkları ISPARTA'da.", "aydınlatma"),
            text("vi", "Chiếu sáng đường phố", "Đèn đường ở Hà Nội tự giảm sáng.", "đèn đường"),
            text("ru", "Уличное освещение", "Освещение улиц становится умным!", "освещение"),
            text("ar", "إنارة الشوارع", "تخفت مصابيح الشوارع ليلًا؟", "إنارة"),
            text("th", "ไฟถนนอัจฉริยะ", "ไฟถนนหรี่ลงเมื่อไม่มีคน", "ไฟถนน"),
            text("ko", "똑똑한 가로등", "가로등이 밤에 어두워집니다。", "가로등"),
            text("ja", "スマート街灯", "関西国際空港の街灯は夜に暗くなります。", "街灯"),
            text("zh", "智能路灯", "夜间无人时路灯自动变暗。\n路灯节能。", "路灯"),
            text("el", "Έξυπνα φώτα 💡 𝔘", "Τα φώτα χαμηλώνουν.", "φώτα"));

    @Test
    void saysForEachPartWhatTakingItApartSays() throws IOException {
        SampleEntries entry = new SampleEntries(
                EntryId.next(),
                1,
                CatalogKind.PROJECTS_CATALOG,
                null,
                null,
                null,
                EntryStatus.RUNNING,
                Set.of(),
                TEXTS);
        try (ByteBuffersDirectory folder = new ByteBuffersDirectory()) {
            try (IndexWriter writer = new IndexWriter(folder, new IndexWriterConfig(ANALYZERS.byField()))) {
                writer.addDocument(
                        EntryDocument.of(SampleEntries.titled("Another").published(), ANALYZERS));
                writer.addDocument(EntryDocument.of(entry.published(), ANALYZERS));
            }
            try (DirectoryReader index = DirectoryReader.open(folder)) {
                for (EntryText text : TEXTS) {
                    Marks marks = new Marks(
                            new QuestionReader(ANALYZERS, _ -> true)
                                    .read(text.title() + " " + text.body().toLowerCase(Locale.ROOT), Synonyms.NONE),
                            ANALYZERS);
                    HitWords words =
                            HitWords.of(marks, index.leaves().getFirst().reader(), 1, TEXTS);
                    assertThat(words.in(TEXTS.indexOf(text), TextLayout.Part.TITLE))
                            .as(text.language())
                            .isNotEmpty();
                    compare(words, marks);
                }
            }
        }
    }

    private static void compare(HitWords words, Marks marks) {
        for (int i = 0; i < TEXTS.size(); i++) {
            for (Laid part : TextLayout.of(TEXTS.get(i))) {
                List<Span> apart = marks.in(part.words(), TEXTS.get(i).language());
                assertThat(words.in(i, part.part())).as(part.toString()).isEqualTo(apart);
            }
        }
    }

    private static EntryText text(String language, String title, String body, String... keywords) {
        return new EntryText(language, language.equals("en"), title, body.substring(0, 12), body, List.of(keywords));
    }
}
