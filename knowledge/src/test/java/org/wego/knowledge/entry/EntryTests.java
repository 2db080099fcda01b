package org.wego.knowledge.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wego.knowledge.entry.EntryProblem.Fault;
import org.wego.knowledge.part.EntryParts;
import org.wego.knowledge.part.Source;

class EntryTests {

    private static final Instant NOW = Instant.parse("2017-11-01T09:00:00Z");

    private static final EntryParts SOURCED =
            EntryParts.from(List.of(new Source("https://city.example/report", "The city", null)));

    private final Entry draft = Entry.draft(content(text("en", "Title", "Summary")), "staff@wego.example", NOW);

    @Test
    void goesFromDraftOverReviewToItsReadersAndAway() {
        assertThat(draft.state()).isEqualTo(EntryState.DRAFT);
        Entry submitted = draft.submitted(NOW);
        assertThat(submitted.state()).isEqualTo(EntryState.SUBMITTED);
        Entry again = submitted.returned(NOW).submitted(NOW);
        Entry published = again.published(NOW);
        assertThat(published.state()).isEqualTo(EntryState.PUBLISHED);
        Entry withdrawn = published.withdrawn("Copied", NOW.plusSeconds(1));
        assertThat(withdrawn.state()).isEqualTo(EntryState.WITHDRAWN);
        assertThat(withdrawn.life().reason()).isEqualTo("Copied");
        assertThat(withdrawn.life().publishedAt()).isEqualTo(NOW);
        assertThat(withdrawn.life().changedAt()).isEqualTo(NOW.plusSeconds(1));
    }

    @ParameterizedTest
    @EnumSource(EntryState.class)
    void isNotPublishedWithoutReview(EntryState from) {
        assertThat(from.next().contains(EntryState.PUBLISHED)).isEqualTo(from == EntryState.SUBMITTED);
    }

    @Test
    void reachesEveryStateAndNeverTheDraftAgain() {
        Set<EntryState> reached = Arrays.stream(EntryState.values())
                .flatMap(it -> it.next().stream())
                .collect(Collectors.toSet());

        assertThat(reached).isEqualTo(EnumSet.complementOf(EnumSet.of(EntryState.DRAFT)));
    }

    @Test
    void refusesAStepThatTheTableDoesNotHave() {
        assertThatThrownBy(() -> draft.published(NOW)).isInstanceOfSatisfying(EntryNotInState.class, refusal -> {
            assertThat(refusal.entry()).isEqualTo(draft.id());
            assertThat(refusal.state()).isEqualTo(EntryState.DRAFT);
            assertThat(refusal.asked()).isEqualTo(EntryState.PUBLISHED);
        });
        Entry published = draft.submitted(NOW).published(NOW);
        assertThatThrownBy(() -> published.submitted(NOW)).isInstanceOf(EntryNotInState.class);
        assertThatThrownBy(() -> published.published(NOW)).isInstanceOf(EntryNotInState.class);
        assertThatThrownBy(() -> draft.withdrawn("", NOW)).isInstanceOf(EntryNotInState.class);
    }

    @Test
    void needsATitleASummaryAndASourceAndNothingElse() {
        assertThat(content(text("en", "Title", "Summary")).problems()).isEmpty();
        assertThat(content(text("en", " ", "")).with(EntryParts.NONE).problems())
                .extracting(EntryProblem::field, EntryProblem::fault)
                .containsExactly(
                        tuple("texts[1].title", Fault.MISSING),
                        tuple("texts[1].summary", Fault.MISSING),
                        tuple("sources", Fault.MISSING));
        assertThat(content().problems())
                .extracting(EntryProblem::field)
                .containsExactly("texts[1].title", "texts[1].summary");
    }

    @Test
    void saysItOnceInALanguage() {
        assertThat(content(text("ko", "가로등", "요약"), text("en", "Lights", "Summary"))
                        .problems())
                .isEmpty();
        assertThat(content(text("ZH-Hant", "路燈", "摘要"), text("zh-hant", "路燈", "摘要"), text("english", "A", "B"))
                        .problems())
                .extracting(EntryProblem::field, EntryProblem::fault)
                .containsExactly(
                        tuple("texts[2].language", Fault.LANGUAGE_TWICE),
                        tuple("texts[3].language", Fault.NO_LANGUAGE));
    }

    @Test
    void leadsToAddressesOfTheWebOnly() {
        assertThat(content(text("en", "Title", "Summary"))
                        .with(EntryParts.from(List.of(new Source("javascript:alert(1)", "Evil", null))))
                        .problems())
                .extracting(EntryProblem::fault)
                .containsExactly(Fault.NO_ADDRESS);
    }

    @Test
    void hasNoMoreOfAKindThanCanBeRead() {
        EntryText tooLong = new EntryText(
                "en",
                true,
                "t".repeat(301),
                "Summary",
                "b".repeat(30_000),
                IntStream.range(0, 51).mapToObj(Integer::toString).toList());

        assertThat(content(tooLong).problems())
                .extracting(EntryProblem::field, EntryProblem::fault)
                .containsExactly(
                        tuple("texts[1].title", Fault.TOO_LONG),
                        tuple("texts[1].body", Fault.TOO_LONG),
                        tuple("texts[1].keywords", Fault.TOO_MANY));
    }

    private static EntryText text(String language, String title, String summary) {
        return new EntryText(language, true, title, summary, "", List.of());
    }

    private static EntryContent content(EntryText... texts) {
        return new EntryContent(
                CatalogKind.BEST_PRACTICES_JOURNAL,
                null,
                null,
                null,
                null,
                null,
                EntryStatus.UNKNOWN,
                List.of(),
                Set.of(),
                List.of(),
                List.of(texts),
                SOURCED);
    }
}
