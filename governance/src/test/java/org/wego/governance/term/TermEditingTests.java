package org.wego.governance.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.wego.governance.office.EndCause;
import org.wego.governance.office.Office;
import org.wego.governance.office.Seat;
import org.wego.governance.roster.OfficeRoster;
import org.wego.governance.statutes.CompositionGap.NoCommitteeSeat;
import org.wego.governance.statutes.CompositionGap.TooFewVicePresidents;
import org.wego.governance.term.TermOutcome.Invalid;
import org.wego.governance.term.TermOutcome.Problem;
import org.wego.governance.term.TermOutcome.Saved;
import org.wego.governance.term.TermOutcome.SeatTaken;
import org.wego.governance.term.TermOutcome.Stale;
import org.wego.governance.term.TermOutcome.Unknown;
import org.wego.membership.audit.AuditTrail;
import org.wego.membership.audit.ChangeFilter;
import org.wego.membership.audit.RecordedChange;
import org.wego.membership.time.PartialDate;

/** What an administrator can do with a term, down to the database. */
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
class TermEditingTests extends EditedTerm {

    private static final int EDITS = 8;

    @Autowired
    OfficeRoster roster;

    @Autowired
    AuditTrail trail;

    /** The first ones each time; {@link TermEditingFuzz} goes on. */
    int sequences() {
        return 100;
    }

    @Test
    void keepsItsLawsThroughRandomSequences() {
        for (long seed = 1; seed <= sequences(); seed++) {
            TermId drafted =
                    saved(editing.draft(EditSequences.draft(name + seed))).term();
            new EditSequences(seed, new OnTheDatabase(editing, drafted)).run(EDITS);
        }
    }

    @Test
    void handsBackTheVersionOfTheNextChange() {
        Saved appointed = saved(editing.appoint(term, now().version(), List.of(seat(PRESIDENT, SEOUL)), ""));
        assertThat(now().version()).isEqualTo(appointed.version());

        Saved ended = saved(editing.end(
                term, appointed.version(), only().id(), PartialDate.parse("2018-01-01"), EndCause.RESIGNED, ""));
        assertThat(ended.version()).isNotEqualTo(appointed.version()).isEqualTo(now().version());
    }

    @Test
    void tellsTheSecondOfTwoWhatTheFirstChanged() {
        int read = now().version();
        saved(editing.appoint(term, read, List.of(seat(PRESIDENT, SEOUL)), ""));

        TermOutcome second = editing.appoint(term, read, List.of(seat(FIRST_VICE, MAKATI)), "");

        assertThat(second)
                .isInstanceOfSatisfying(
                        Stale.class,
                        stale -> assertThat(stale.now().appointments())
                                .singleElement()
                                .extracting(AppointmentDetails::city)
                                .isEqualTo(SEOUL));
        assertThat(second).isEqualTo(new Stale(now()));
        // being told changes nothing, so that the first one can go on
        saved(editing.appoint(term, now().version(), List.of(seat(FIRST_VICE, MAKATI)), ""));
        assertThat(now().appointments()).hasSize(2);
    }

    @Test
    void tellsAlsoOfAnEndThatLeavesTheRowsOfTheTermAlone() {
        saved(editing.appoint(term, now().version(), List.of(seat(PRESIDENT, SEOUL)), ""));
        int read = now().version();
        saved(editing.end(term, read, only().id(), PartialDate.parse("2018-01-01"), EndCause.RESIGNED, ""));

        assertThat(editing.strike(term, read, only().id(), "")).isInstanceOf(Stale.class);
        assertThat(only().endCause()).isEqualTo(EndCause.RESIGNED);
    }

    @Test
    void letsOneOfEightWinWhoSaveAtOnce() throws InterruptedException, ExecutionException {
        int read = now().version();
        List<TermOutcome> outcomes = new ArrayList<>();
        try (ExecutorService administrators = Executors.newFixedThreadPool(8)) {
            List<Future<TermOutcome>> saving = IntStream.rangeClosed(1, 8)
                    .mapToObj(it -> administrators.submit(() -> editing.appoint(
                            term, read, List.of(seat(new Seat(Office.VICE_PRESIDENT, 1), city("City " + it))), "")))
                    .toList();
            for (Future<TermOutcome> one : saving) {
                outcomes.add(one.get());
            }
        }

        assertThat(outcomes).filteredOn(Saved.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(Stale.class::isInstance).hasSize(7);
        assertThat(now().appointments()).hasSize(1);
    }

    @Test
    void putsAllCitiesIntoSeatsOrNone() {
        assertThat(editing.appoint(term, now().version(), List.of(seat(PRESIDENT, SEOUL), seat(PRESIDENT, MAKATI)), ""))
                .isInstanceOf(SeatTaken.class);
        assertThat(now().appointments()).isEmpty();
        assertThat(changes("appointment")).isEmpty();
    }

    @Test
    void asksForAReasonWhereATermHasGaps() {
        saved(editing.appoint(term, now().version(), List.of(seat(FIRST_VICE, SEOUL)), ""));
        TermFindings findings = editing.review(term).orElseThrow();
        assertThat(findings.held()).isOne();
        assertThat(findings.vacant()).hasSize(3);
        assertThat(findings.gaps()).containsExactly(new TooFewVicePresidents(1, 5), new NoCommitteeSeat(SEOUL));

        assertThat(editing.putInForce(term, now().version(), "\u00A0"))
                .isEqualTo(new Invalid(null, EnumSet.of(Problem.NO_REASON)));
        saved(editing.putInForce(term, now().version(), "The Assembly elects the others in June."));
        assertThat(editing.putInForce(term, now().version(), "Again"))
                .isEqualTo(new Invalid(null, EnumSet.of(Problem.IN_FORCE_ALREADY)));
        assertThat(roster.terms()).extracting(TermSummary::id).contains(term);
        assertThat(changes("term"))
                .filteredOn(change -> change.field().equals("reason"))
                .singleElement()
                .extracting(RecordedChange::after)
                .isEqualTo("The Assembly elects the others in June.");
    }

    @Test
    void warnsOfATermThatMayShareDays() {
        saved(editing.putInForce(term, now().version(), "Known from the minutes only."));
        TermDraft after = EditSequences.draft(name + " b");
        TermId later = saved(editing.draft(new TermDraft(
                        after.name(),
                        PartialDate.parse("2020"),
                        PartialDate.parse("2023"),
                        true,
                        after.posts(),
                        "",
                        "minutes")))
                .term();

        assertThat(editing.review(later).orElseThrow().overlapping())
                .extracting(TermSummary::id)
                .contains(term);
    }

    @Test
    void keepsATermThatHasAppointments() {
        saved(editing.appoint(term, now().version(), List.of(seat(PRESIDENT, SEOUL)), ""));
        assertThat(editing.discard(term, now().version()))
                .isEqualTo(new Invalid(null, EnumSet.of(Problem.HAS_APPOINTMENTS)));

        TermId empty = saved(editing.draft(EditSequences.draft(name + " c"))).term();
        saved(editing.discard(empty, editing.find(empty).orElseThrow().version()));
        assertThat(editing.find(empty)).isEmpty();
        assertThat(editing.discard(empty, 0)).isEqualTo(new Unknown());
    }

    @Test
    void refusesANameThatAnotherTermHas() {
        assertThat(editing.draft(EditSequences.draft(name)))
                .isEqualTo(new Invalid(null, EnumSet.of(Problem.NAME_TAKEN)));
    }

    @Test
    void draftsATermHeldAsTheOneBefore() {
        saved(editing.appoint(
                term,
                now().version(),
                List.of(seat(PRESIDENT, SEOUL), seat(FIRST_VICE, MAKATI).during(null, PartialDate.parse("2019-03-01"))),
                ""));

        TermDraft draft = EditSequences.draft(name + " d");
        TermId next = saved(editing.draftAfter(term, draft)).term();

        assertThat(editing.find(next).orElseThrow().appointments())
                .singleElement()
                .satisfies(carried -> assertThat(carried.city()).isEqualTo(SEOUL));
        assertThat(editing.find(next).orElseThrow().summary().state()).isEqualTo(TermState.DRAFT);
        assertThat(roster.terms()).extracting(TermSummary::id).doesNotContain(next);
        assertThat(editing.draftAfter(TermId.next(), EditSequences.draft(name + " e")))
                .isEqualTo(new Unknown());
    }

    @Test
    void recordsEveryChangeWithBeforeAfterAndReason() {
        saved(editing.appoint(term, now().version(), List.of(seat(PRESIDENT, SEOUL)), "Elected"));
        saved(editing.end(
                term,
                now().version(),
                only().id(),
                PartialDate.parse("2019-03-01"),
                EndCause.RESIGNED,
                "Letter of 2 Feb 2019"));

        assertThat(changes("appointment"))
                .filteredOn(change -> change.record().equals(only().id().value()))
                .anySatisfy(change -> {
                    assertThat(change.field()).isEqualTo("city");
                    assertThat(change.label()).isEqualTo(name + ", Seoul");
                    assertThat(change.before()).isEmpty();
                    assertThat(change.after()).isEqualTo("Seoul");
                })
                .anySatisfy(change -> {
                    assertThat(change.field()).isEqualTo("ends");
                    assertThat(change.before()).isEmpty();
                    assertThat(change.after()).isEqualTo("2019-03-01");
                })
                .anySatisfy(change -> {
                    assertThat(change.field()).isEqualTo("reason");
                    assertThat(change.after()).isEqualTo("Letter of 2 Feb 2019");
                });
        assertThat(changes("term"))
                .filteredOn(change -> change.field().equals("name"))
                .singleElement()
                .extracting(RecordedChange::after)
                .isEqualTo(name);
    }

    private record OnTheDatabase(TermEditing editing, TermId term) implements EditSequences.Edited {

        @Override
        public TermOutcome appoint(Nomination nomination) {
            return editing.appoint(term, now().version(), List.of(nomination), "");
        }

        @Override
        public TermOutcome end(AppointmentId which, PartialDate day) {
            return editing.end(term, now().version(), which, day, EndCause.RESIGNED, "");
        }

        @Override
        public TermOutcome strike(AppointmentId which) {
            return editing.strike(term, now().version(), which, "");
        }

        @Override
        public TermDetails now() {
            return editing.find(term).orElseThrow();
        }
    }

    private List<RecordedChange> changes(String subject) {
        return trail.find(new ChangeFilter(name, subject, null, null, null), null, 100);
    }
}
