package org.wego.knowledge.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.wego.knowledge.entry.EntryContent;
import org.wego.knowledge.entry.EntryId;
import org.wego.knowledge.entry.EntryProblem;
import org.wego.knowledge.entry.EntryProblem.Fault;
import org.wego.knowledge.entry.EntryState;
import org.wego.knowledge.entry.EntryText;
import org.wego.knowledge.part.EntryParts;
import org.wego.knowledge.part.JournalPlace;
import org.wego.knowledge.part.Link;
import org.wego.knowledge.part.Result;
import org.wego.knowledge.part.Source;
import org.wego.knowledge.writing.WritingOutcome.Incomplete;
import org.wego.knowledge.writing.WritingOutcome.NotNow;
import org.wego.knowledge.writing.WritingOutcome.Unknown;

/** What cannot be right of an entry is said where it is, and the rest is kept. */
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
class RefusedWritingTests extends WritingOfCities {

    @Test
    void refusesWhatIsTooLongAndKeepsTheRestOfTheDraft() {
        DraftDetails draft = begin();
        EntryText tooLong = new EntryText("en", true, "Lamps", "", "x".repeat(30_000), List.of());

        assertThat(writing.save(seoul, draft, said(draft.content(), List.of(tooLong))))
                .isInstanceOfSatisfying(
                        Incomplete.class,
                        it -> assertThat(it.problems())
                                .extracting(EntryProblem::field, EntryProblem::fault)
                                .containsExactly(tuple("texts[1].body", Fault.TOO_LONG)));
        assertThat(writing.open(seoul, draft.id())).contains(draft);
    }

    @Test
    void whatCannotBeSeenIsNoTitleAndWhatCanIsKeptAsItIs() {
        DraftDetails draft = begin();
        DraftDetails blank = saved(writing.save(seoul, draft, whole(draft.content(), " \u200b\u0000\u2028\ufeff")));

        assertThat(writing.submit(seoul, blank.id(), blank.version()))
                .isInstanceOfSatisfying(
                        Incomplete.class,
                        it -> assertThat(it.problems())
                                .extracting(EntryProblem::field, EntryProblem::fault)
                                .containsExactly(tuple("texts[1].title", Fault.MISSING)));
        for (String odd :
                List.of("<script>alert(1)</script>", "💡 ' or 1=1 --", "{{7*7}} ${7*7} #{7*7}", "𠀀 路燈", "a\\b%_")) {
            DraftDetails read = writing.open(seoul, draft.id()).orElseThrow();
            assertThat(saved(writing.save(seoul, read, whole(read.content(), odd + "\ud800")))
                            .content()
                            .title())
                    .isEqualTo(odd);
        }
    }

    @Test
    void whatCannotBeRightIsSaidByFieldAndNothingIsHandedOver() {
        DraftDetails draft = begin();
        EntryContent whole = whole(draft.content(), "Lamps");
        EntryContent odd = new EntryContent(
                whole.catalog(),
                whole.city(),
                null,
                null,
                12,
                2019,
                whole.status(),
                List.of(),
                Set.of(0, 18),
                List.of("x".repeat(101)),
                whole.texts(),
                new EntryParts(
                        Map.of(),
                        Stream.concat(
                                        Stream.of(new Result("Power", new BigDecimal("1e999"), "kWh", null, -5)),
                                        Collections.nCopies(50, new Result("Power", null, "", null, null)).stream())
                                .toList(),
                        null,
                        "x".repeat(2_001),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(new Link("javascript:alert(1)", "Click")),
                        List.of(new Source("data:text/html,x", "", null)),
                        JournalPlace.NONE,
                        "",
                        ""));

        assertThat(writing.save(seoul, draft, odd))
                .isInstanceOfSatisfying(
                        Incomplete.class,
                        it -> assertThat(it.problems())
                                .extracting(EntryProblem::field, EntryProblem::fault)
                                .containsExactlyInAnyOrder(
                                        tuple("year", Fault.OUT_OF_RANGE),
                                        tuple("sdgs", Fault.OUT_OF_RANGE),
                                        tuple("sdgs", Fault.OUT_OF_RANGE),
                                        tuple("technologies[1]", Fault.TOO_LONG),
                                        tuple("funding", Fault.TOO_LONG),
                                        tuple("results", Fault.TOO_MANY),
                                        tuple("results[1].year", Fault.OUT_OF_RANGE),
                                        tuple("results[1].value", Fault.OUT_OF_RANGE)));
        assertThat(writing.open(seoul, draft.id())).contains(draft);
        DraftDetails linked = saved(writing.save(
                seoul, draft, whole.with(EntryParts.from(List.of(new Source("javascript:alert(1)", "Seoul", null))))));
        assertThat(writing.submit(seoul, linked.id(), linked.version()))
                .isInstanceOfSatisfying(
                        Incomplete.class,
                        it -> assertThat(it.problems())
                                .extracting(EntryProblem::field, EntryProblem::fault)
                                .containsExactly(tuple("sources[1].url", Fault.NO_ADDRESS)));
    }

    @Test
    void nothingIsSaidThatIsEmptyOrEndless() {
        DraftDetails draft = begin();

        assertThat(review.comment(draft.id(), "", "x".repeat(2_001)))
                .extracting(EntryProblem::fault)
                .containsExactly(Fault.TOO_LONG);
        assertThat(review.comment(draft.id(), "x".repeat(101), "Said")).isNotEmpty();
        assertThat(review.comment(draft.id(), "", "\u0000\u200b\n ")).isNotEmpty();
        assertThat(review.comment(EntryId.next(), "", "To nobody")).isEmpty();
        assertThat(opened(draft).comments()).isEmpty();
        assertThat(review.giveBack(EntryId.next(), 0)).isEqualTo(new Unknown());
        assertThat(review.publish(draft.id(), draft.version())).isEqualTo(new NotNow(EntryState.DRAFT));
        assertThat(review.giveBack(draft.id(), draft.version())).isEqualTo(new NotNow(EntryState.DRAFT));
        assertThat(review.withdraw(draft.id(), "Why", draft.version())).isEqualTo(new NotNow(EntryState.DRAFT));
        assertThatThrownBy(() -> new ReviewMarks(6, null, null, null, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ReviewMarks(null, 0, null, null, null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whoeverReturnsAnEntrySaysWhatIsToBeMended() {
        DraftDetails draft = begin();
        DraftDetails written = saved(writing.save(seoul, draft, whole(draft.content(), "Lamps")));
        DraftDetails submitted = saved(writing.submit(seoul, written.id(), written.version()));

        assertThat(review.giveBack(draft.id(), submitted.version()))
                .isInstanceOfSatisfying(
                        Incomplete.class,
                        it -> assertThat(it.problems())
                                .extracting(EntryProblem::field)
                                .containsExactly("comment"));
        assertThat(review.queue()).hasSize(1);
    }
}
