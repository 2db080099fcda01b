package org.wego.membership.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wego.membership.assessment.FeeRunState.CANCELLED;
import static org.wego.membership.assessment.FeeRunState.FAILED;
import static org.wego.membership.assessment.FeeRunState.ISSUED;
import static org.wego.membership.assessment.FeeRunState.ISSUING;
import static org.wego.membership.assessment.FeeRunState.PREVIEWED;
import static org.wego.membership.assessment.FeeRunState.PREVIEWING;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wego.membership.assessment.FeeRunProgress.Step;
import org.wego.membership.assessment.FeeRunRefused.Action;
import org.wego.membership.assessment.FeeRunRefused.FiguresChanged;
import org.wego.membership.assessment.FeeRunRefused.NothingToInvoice;
import org.wego.membership.assessment.FeeRunRefused.WrongState;
import org.wego.membership.economy.EditionId;
import org.wego.membership.economy.EditionSummary;

class FeeRunTests {

    private static final Instant NOW = Instant.parse("2017-11-01T09:00:00Z");
    private static final EditionSummary EDITION = new EditionSummary(
            EditionId.next(),
            "IMF",
            "WEO April 2017",
            LocalDate.of(2017, 4, 18),
            "0",
            "staff",
            NOW,
            1,
            1,
            false,
            List.of(),
            false);

    private final FeeRun run = FeeRun.start(2017, EDITION, "staff@wego.example", NOW);

    @Test
    void goesFromItsStartToTheLastInvoice() {
        assertThat(run.state()).isEqualTo(PREVIEWING);
        int attempt = run.takeOver();
        run.preview(attempt, figures(3, "a"));
        assertThat(run.state()).isEqualTo(PREVIEWED);

        assertThat(run.confirm("a", "chief@wego.example", NOW)).isTrue();
        assertThat(run.state()).isEqualTo(ISSUING);
        assertThat(run.actor()).isEqualTo("chief@wego.example");
        assertThat(run.freeze(attempt, figures(3, "a"))).isTrue();
        run.invoice(attempt, 2, NOW);
        assertThat(run.state()).isEqualTo(ISSUING);
        run.invoice(attempt, 1, NOW);

        assertThat(run.state()).isEqualTo(ISSUED);
        assertThat(run.invoiced()).isEqualTo(3);
        assertThat(details().finishedAt()).isEqualTo(NOW);
    }

    @Test
    void confirmingTwiceHasOneEffect() {
        run.preview(run.takeOver(), figures(3, "a"));
        run.confirm("a", "first@wego.example", NOW);

        assertThat(run.confirm("a", "second@wego.example", NOW)).isFalse();
        assertThat(run.actor()).isEqualTo("first@wego.example");
    }

    @Test
    void refusesFiguresThatAreNotThoseOnTheScreen() {
        run.preview(run.takeOver(), figures(3, "a"));

        assertThatThrownBy(() -> run.confirm("b", "staff@wego.example", NOW))
                .isInstanceOfSatisfying(
                        FeeRunRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(new FiguresChanged(run.id())));
        assertThat(run.state()).isEqualTo(PREVIEWED);
    }

    @Test
    void refusesToIssueNothing() {
        run.preview(run.takeOver(), figures(0, "a"));

        assertThatThrownBy(() -> run.confirm("a", "staff@wego.example", NOW))
                .isInstanceOfSatisfying(
                        FeeRunRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(new NothingToInvoice(run.id())));
    }

    @Test
    void goesBackToThePreviewIfTheFrozenFeesAreNotTheConfirmedOnes() {
        int attempt = run.takeOver();
        run.preview(attempt, figures(3, "a"));
        run.confirm("a", "staff@wego.example", NOW);

        assertThat(run.freeze(attempt, figures(4, "b"))).isFalse();
        assertThat(run.state()).isEqualTo(PREVIEWING);
        run.preview(attempt, figures(4, "b"));

        assertThat(run.state()).isEqualTo(PREVIEWED);
        assertThat(details().figuresChanged()).isTrue();
        assertThat(run.confirm("b", "staff@wego.example", NOW)).isTrue();
    }

    @Test
    void anOlderAttemptCanDoNothing() {
        int old = run.takeOver();
        int present = run.takeOver();

        assertThatThrownBy(() -> run.preview(old, figures(3, "a"))).isInstanceOf(Claim.Lost.class);
        assertThatThrownBy(() -> run.report(old, Step.ASSESSING, 1, 3)).isInstanceOf(Claim.Lost.class);
        assertThatThrownBy(() -> run.fail(old, "too late")).isInstanceOf(Claim.Lost.class);
        run.preview(present, figures(3, "a"));
        assertThat(run.state()).isEqualTo(PREVIEWED);
    }

    @Test
    void aCancelledRunIsLostToItsMachine() {
        int attempt = run.takeOver();
        run.cancel(NOW);

        assertThat(run.state()).isEqualTo(CANCELLED);
        assertThatThrownBy(() -> run.preview(attempt, figures(3, "a"))).isInstanceOf(Claim.Lost.class);
        assertThatThrownBy(() -> run.cancel(NOW))
                .isInstanceOfSatisfying(
                        FeeRunRefused.class,
                        refused -> assertThat(refused.reason())
                                .isEqualTo(new WrongState(run.id(), CANCELLED, Action.CANCEL)));
    }

    @Test
    void aFailureIsKeptAndResumedWhereItHappened() {
        int attempt = run.takeOver();
        run.preview(attempt, figures(3, "a"));
        run.confirm("a", "staff@wego.example", NOW);
        run.fail(attempt, "The disk is full");

        assertThat(run.state()).isEqualTo(FAILED);
        assertThat(details().failure()).isEqualTo("The disk is full");
        run.resume();
        assertThat(run.state()).isEqualTo(ISSUING);
        assertThat(details().failure()).isNull();
    }

    @Test
    void looksAgainOnlyBeforeAnythingIsConfirmed() {
        int attempt = run.takeOver();
        run.preview(attempt, figures(3, "a"));
        run.refresh();
        assertThat(run.state()).isEqualTo(PREVIEWING);
        run.preview(attempt, figures(3, "b"));
        run.confirm("b", "staff@wego.example", NOW);

        assertThatThrownBy(run::refresh).isInstanceOf(FeeRunRefused.class);
    }

    /** These hold whatever people and machines try, in whatever order. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void staysSoundUnderRandomCommands(long seed) {
        Random random = new Random(seed);
        long fees = 1 + random.nextInt(5);
        int[] attempts = {run.takeOver(), 0};
        for (int step = 0; step < 400; step++) {
            FeeRunState before = run.state();
            long invoicedBefore = run.invoiced();
            try {
                command(random, attempts, fees);
            } catch (FeeRunRefused | Claim.Lost refused) {
                assertThat(run.state())
                        .as("a refusal changes nothing, seed %d", seed)
                        .isEqualTo(before);
                assertThat(run.invoiced()).isEqualTo(invoicedBefore);
            }
            assertThat(run.invoiced()).isBetween(invoicedBefore, run.fees());
            assertThat(run.open())
                    .as("a run holds its year until it is over, seed %d", seed)
                    .isNotEqualTo(run.state().over());
            if (before.over()) {
                assertThat(run.state()).as("the end is the end, seed %d", seed).isEqualTo(before);
            }
            if (run.state() == ISSUED) {
                assertThat(run.invoiced()).isEqualTo(run.fees()).isPositive();
            }
            if (run.invoiced() > 0) {
                assertThat(run.frozen())
                        .as("invoices rest on frozen fees, seed %d", seed)
                        .isTrue();
            }
        }
    }

    private void command(Random random, int[] attempts, long fees) {
        int attempt = attempts[random.nextInt(2)];
        String figures = random.nextInt(4) == 0 ? "b" : "a";
        switch (random.nextInt(60)) {
            case 0 -> run.cancel(NOW);
            case 1, 2, 3, 4 -> attempts[random.nextInt(2)] = run.takeOver();
            case 5, 6, 7, 8 -> run.fail(attempt, "failed");
            case 9, 10, 11, 12, 13, 14 -> run.resume();
            case 15, 16, 17, 18 -> run.refresh();
            case 19, 20, 21, 22, 23, 24, 25, 26, 27, 28 -> run.confirm(figures, "staff@wego.example", NOW);
            case 29, 30, 31, 32, 33, 34, 35, 36 -> {
                if (!run.frozen()) {
                    run.freeze(attempt, figures(fees, figures));
                }
            }
            case 37, 38, 39, 40, 41, 42, 43, 44 -> {
                if (run.frozen() && run.invoiced() < run.fees()) {
                    run.invoice(attempt, 1, NOW);
                }
            }
            default -> run.preview(attempt, figures(fees, figures));
        }
    }

    private FeeRunDetails details() {
        return run.details(PreviewRows.Totals.NONE);
    }

    private static Tally.Figures figures(long fees, String fingerprint) {
        return new Tally.Figures(fees + 1, fees, BigDecimal.valueOf(500 * fees), fingerprint);
    }
}
