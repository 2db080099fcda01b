package org.wego.knowledge.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.neovisionaries.i18n.CountryCode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wego.knowledge.entry.CatalogKind;
import org.wego.knowledge.entry.EntryContent;
import org.wego.knowledge.entry.EntryStatus;
import org.wego.knowledge.entry.EntryText;
import org.wego.knowledge.part.CostBand;
import org.wego.knowledge.part.EntryParts;
import org.wego.knowledge.part.JournalPlace;
import org.wego.knowledge.part.Section;
import org.wego.knowledge.part.Source;

/** Two people write on one entry, and nothing that one of them wrote is lost without a word. */
class FieldMergeTests {

    private static final EntryText ENGLISH = new EntryText("en", true, "Lamps", "Bright", "Long", List.of("light"));
    private static final EntryText KOREAN = new EntryText("ko", false, "가로등", "밝다", "", List.of());

    private final EntryContent read = content(2014, parts("Dark", ""), ENGLISH, KOREAN);

    @Test
    void takesApartAndPutsTogetherAllThatAnEntrySays() {
        EntryContent full = new EntryContent(
                CatalogKind.BEST_PRACTICES_JOURNAL,
                null,
                CountryCode.KR,
                null,
                2001,
                2002,
                EntryStatus.ENDED,
                List.of(),
                Set.of(3, 11),
                List.of("AI"),
                List.of(KOREAN, ENGLISH),
                new EntryParts(
                        Map.of(Section.LESSONS, "Ask"),
                        List.of(),
                        CostBand.UNDER_1_MILLION,
                        "City",
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(new Source("https://a.example", "A", null)),
                        new JournalPlace("1", "2", "3"),
                        "CC0",
                        "Somebody"));

        assertThat(ContentFields.of(full).content()).isEqualTo(full);
        assertThat(ContentFields.of(EntryContent.NOTHING).content()).isEqualTo(EntryContent.NOTHING);
    }

    @Test
    void keepsWhatBothWroteInDifferentFields() {
        EntryContent mine = content(2015, parts("Dark", ""), titled(ENGLISH, "My lamps"), KOREAN);
        EntryContent theirs = content(2014, parts("Very dark", "Ask"), ENGLISH, titled(KOREAN, "등"));

        FieldMerge merge = FieldMerge.of(read, mine, theirs);

        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.content())
                .isEqualTo(content(2015, parts("Very dark", "Ask"), titled(ENGLISH, "My lamps"), titled(KOREAN, "등")));
        assertThat(FieldMerge.of(read, theirs, mine).content()).isEqualTo(merge.content());
    }

    @Test
    void tellsWhatBothWroteInTheSameField() {
        FieldMerge merge = FieldMerge.of(
                read,
                content(2014, parts("Mine", ""), ENGLISH, KOREAN),
                content(2014, parts("Theirs", ""), ENGLISH, KOREAN));

        assertThat(merge.conflicts())
                .extracting(FieldConflict::field, FieldConflict::theirs, FieldConflict::mine)
                .containsExactly(tuple("problem", "Theirs", "Mine"));
        assertThat(merge.content().parts().sections()).containsEntry(Section.PROBLEM, "Theirs");
    }

    @Test
    void takesTheSameFromBothWithoutAWord() {
        EntryContent both = content(2020, parts("Dark", ""), ENGLISH, KOREAN);

        assertThat(FieldMerge.of(read, both, both)).isEqualTo(new FieldMerge(both, List.of()));
    }

    @Test
    void addsLanguagesOfBothAndTakesAwayWhatNobodyWroteIn() {
        EntryText turkish = new EntryText("tr", false, "Lamba", "Parlak", "", List.of());
        EntryText russian = new EntryText("ru", false, "Лампа", "Светло", "", List.of());

        FieldMerge merge = FieldMerge.of(
                read,
                content(2014, parts("Dark", ""), ENGLISH, turkish),
                content(2014, parts("Dark", ""), ENGLISH, KOREAN, russian));

        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.content().texts()).containsExactlyInAnyOrder(ENGLISH, turkish, russian);
    }

    @Test
    void keepsALanguageThatOneTookAwayWhileTheOtherWroteInIt() {
        EntryText longer = new EntryText("ko", false, "가로등", "아주 밝다", "", List.of());

        assertThat(FieldMerge.of(
                                read,
                                content(2014, parts("Dark", ""), ENGLISH),
                                content(2014, parts("Dark", ""), ENGLISH, longer))
                        .content()
                        .texts())
                .containsExactly(ENGLISH, longer);
        assertThat(FieldMerge.of(
                                read,
                                content(2014, parts("Dark", ""), ENGLISH, longer),
                                content(2014, parts("Dark", ""), ENGLISH))
                        .content()
                        .texts())
                .containsExactly(ENGLISH, longer);
    }

    private static EntryText titled(EntryText text, String title) {
        return new EntryText(text.language(), text.original(), title, text.summary(), text.body(), text.keywords());
    }

    private static EntryParts parts(String problem, String lessons) {
        return new EntryParts(
                Map.of(Section.PROBLEM, problem, Section.LESSONS, lessons),
                List.of(),
                null,
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Source("", "A book", null)),
                JournalPlace.NONE,
                "",
                "");
    }

    private static EntryContent content(int year, EntryParts parts, EntryText... texts) {
        return new EntryContent(
                CatalogKind.BEST_PRACTICES_JOURNAL,
                null,
                null,
                null,
                year,
                null,
                EntryStatus.UNKNOWN,
                List.of(),
                Set.of(),
                List.of(),
                List.of(texts),
                parts);
    }
}
