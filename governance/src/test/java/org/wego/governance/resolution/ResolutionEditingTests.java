package org.wego.governance.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.wego.governance.resolution.ResolutionOutcome.Problem;
import org.wego.governance.resolution.ResolutionOutcome.Saved;
import org.wego.governance.resolution.ResolutionOutcome.Stale;

/** How resolutions come to their numbers, down to the database. It is the second of March 2027. */
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
class ResolutionEditingTests extends ResolutionsOfMeeting {

    @Test
    void givesEightWhoAdoptAtOnceNumbersWithoutAGap() throws InterruptedException, ExecutionException {
        List<ResolutionId> drafts = IntStream.rangeClosed(1, 8)
                .mapToObj(it -> draft(ResolutionKind.DECISION).resolution())
                .toList();
        List<String> numbers = new ArrayList<>();
        try (ExecutorService secretaries = Executors.newFixedThreadPool(8)) {
            List<Future<Saved>> adopting = drafts.stream()
                    .map(draft -> secretaries.submit(() -> adopt(draft)))
                    .toList();
            for (Future<Saved> one : adopting) {
                numbers.add(String.valueOf(one.get().number()));
            }
        }

        assertThat(numbers)
                .containsExactlyInAnyOrder(
                        "EC/2027/1",
                        "EC/2027/2",
                        "EC/2027/3",
                        "EC/2027/4",
                        "EC/2027/5",
                        "EC/2027/6",
                        "EC/2027/7",
                        "EC/2027/8");
        assertThat(resolutions.adopted(ResolutionSearch.ALL, null, 100))
                .extracting(it -> String.valueOf(it.number()))
                .containsExactly(
                        "EC/2027/8",
                        "EC/2027/7",
                        "EC/2027/6",
                        "EC/2027/5",
                        "EC/2027/4",
                        "EC/2027/3",
                        "EC/2027/2",
                        "EC/2027/1");
    }

    @Test
    void numbersAppointmentsInARangeOfTheirOwn() {
        assertThat(adopt(draft(ResolutionKind.DECISION).resolution()).number()).hasToString("EC/2027/1");
        assertThat(adopt(draft(ResolutionKind.APPOINTMENT).resolution()).number())
                .hasToString("EC/2027/A1");
        assertThat(adopt(draft(ResolutionKind.DECISION).resolution()).number()).hasToString("EC/2027/2");
        Saved elsewhere = saved(editing().draft(said(null, ResolutionKind.DECISION)));
        assertThat(saved(editing().adopt(elsewhere.resolution(), elsewhere.version(), on(LocalDate.of(2026, 12, 31))))
                        .number())
                .hasToString("EC/2026/1");
    }

    @Test
    void takesNoNumberForADraftNorForOneThatIsRefused() {
        Saved draft = draft(ResolutionKind.DECISION);
        assertThat(draft.number()).isNull();
        assertThat(editing().drafts()).extracting(ResolutionSummary::id).containsExactly(draft.resolution());
        assertThat(resolutions.find(draft.resolution())).isEmpty();
        assertThat(resolutions.count(ResolutionSearch.ALL)).isZero();

        assertThat(problems(editing().adopt(draft.resolution(), draft.version(), on(LocalDate.of(2027, 2, 28)))))
                .containsExactly(Problem.BEFORE_MEETING);
        saved(editing().discard(draft.resolution(), draft.version()));
        assertThat(adopt(draft(ResolutionKind.DECISION).resolution()).number()).hasToString("EC/2027/1");
        assertThat(editing().drafts()).isEmpty();
    }

    @Test
    void takesNoNumberIfTheAdoptionFails() {
        Saved draft = draft(ResolutionKind.DECISION);
        transaction.executeWithoutResult(attempt -> {
            adopt(draft.resolution());
            attempt.setRollbackOnly();
        });

        assertThat(adopt(draft.resolution()).number()).hasToString("EC/2027/1");
    }

    @Test
    void bearsItsNumberForGood() {
        Saved adopted = adopt(draft(ResolutionKind.DECISION).resolution());
        ResolutionId id = adopted.resolution();

        assertThat(problems(editing().adopt(id, adopted.version(), on(TODAY))))
                .containsExactly(Problem.ADOPTED_ALREADY);
        assertThat(problems(editing().discard(id, adopted.version()))).containsExactly(Problem.ADOPTED_ALREADY);
        assertThat(problems(editing().revise(id, adopted.version(), said(null, ResolutionKind.DECISION))))
                .containsExactly(Problem.ADOPTED_ALREADY);
        assertThat(problems(editing().correct(id, adopted.version(), said(null, ResolutionKind.DECISION), on(TODAY))))
                .containsExactly(Problem.NO_REASON);
        assertThat(problems(correct(adopted, ResolutionKind.DECISION, LocalDate.of(2026, 12, 31))))
                .containsExactly(Problem.OTHER_YEAR);
        assertThat(problems(correct(adopted, ResolutionKind.APPOINTMENT, TODAY)))
                .containsExactly(Problem.ADOPTED_ALREADY);

        assertThat(saved(correct(adopted, ResolutionKind.DECISION, LocalDate.of(2027, 1, 5)))
                        .number())
                .hasToString("EC/2027/1");
        assertThat(resolutions.find(id).orElseThrow().adoptedOn()).isEqualTo(LocalDate.of(2027, 1, 5));
    }

    @Test
    void tellsTheSecondOfTwoWhatTheFirstDid() {
        Saved draft = draft(ResolutionKind.DECISION);
        adopt(draft.resolution());

        assertThat(editing().revise(draft.resolution(), draft.version(), said(null, ResolutionKind.DECISION)))
                .isInstanceOfSatisfying(
                        Stale.class, stale -> assertThat(stale.now().number()).hasToString("EC/2027/1"));
    }

    @Test
    void refusesADraftThatSaysTooLittleOrTooMuch() {
        assertThat(problems(editing().draft(worded(" ", " ")))).containsExactly(Problem.NO_TITLE, Problem.NO_TEXT);
        assertThat(problems(editing().draft(worded("t".repeat(201), "text")))).containsExactly(Problem.TOO_LONG);
        assertThat(problems(editing().draft(worded("title", "t".repeat(8_001)))))
                .containsExactly(Problem.TOO_LONG);
        // one character that becomes 18 when it is searched for
        saved(editing().draft(worded("title", "\uFDFA".repeat(8_000))));
        saved(editing().draft(worded("<script>alert(1)</script>", "<script>alert(1)</script>")));
    }

    @Test
    void findsResolutionsByNumberWordsBodyYearAndMeeting() {
        ResolutionId host = saved(editing().draft(worded("Host of the next Assembly", "Ha Noi hosts it.")))
                .resolution();
        ResolutionId fees = saved(editing().draft(worded("Fees", "Concessions for Beyoğlu end.")))
                .resolution();
        adopt(host);
        adopt(fees);

        assertThat(found(ResolutionSearch.of("EC/2027/2"))).containsExactly(fees);
        assertThat(found(ResolutionSearch.of("EC/2027/A2"))).isEmpty();
        assertThat(found(ResolutionSearch.of("beyoglu concessions"))).containsExactly(fees);
        assertThat(found(ResolutionSearch.of("hanoi"))).containsExactly(host);
        assertThat(found(ResolutionSearch.of("%"))).isEmpty();
        assertThat(resolutions.adoptedAt(meeting))
                .extracting(ResolutionSummary::id)
                .containsExactly(fees, host);
        assertThat(found(new ResolutionSearch("", DecidingBody.GENERAL_ASSEMBLY, null, null)))
                .isEmpty();
        assertThat(found(new ResolutionSearch("", null, 2026, null))).isEmpty();
        assertThat(resolutions.years()).containsExactly(2027);
        assertThat(found(ResolutionSearch.of("EC/2027/1"))).containsExactly(host);
        assertThat(resolutions.adopted(
                        ResolutionSearch.ALL,
                        ResolutionNumber.parse("EC/2027/2").orElseThrow(),
                        9))
                .extracting(ResolutionSummary::id)
                .containsExactly(host);
    }

    @Test
    void readsListsWithOneStatementEach() {
        adopt(draft(ResolutionKind.DECISION).resolution());
        adopt(draft(ResolutionKind.APPOINTMENT).resolution());
        draft(ResolutionKind.DECISION);
        draft(ResolutionKind.DECISION);

        assertThat(statements.of(() -> resolutions.adopted(ResolutionSearch.ALL, null, 9)))
                .isOne();
        assertThat(statements.of(() -> resolutions.adoptedAt(meeting))).isOne();
        assertThat(statements.of(() -> editing().drafts())).isOne();
    }

    private List<ResolutionId> found(ResolutionSearch search) {
        return resolutions.adopted(search, null, 9).stream()
                .map(ResolutionSummary::id)
                .toList();
    }

    private ResolutionOutcome correct(Saved adopted, ResolutionKind kind, LocalDate day) {
        return editing()
                .correct(
                        adopted.resolution(),
                        adopted.version(),
                        said(null, kind),
                        new Adoption(day, null, "Minutes", "Misread."));
    }

    private ResolutionDraft worded(String title, String text) {
        return new ResolutionDraft(DecidingBody.EXECUTIVE_COMMITTEE, ResolutionKind.DECISION, title, text, meeting, "");
    }
}
