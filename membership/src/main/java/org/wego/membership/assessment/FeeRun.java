package org.wego.membership.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.wego.membership.assessment.FeeRunProgress.Step;
import org.wego.membership.assessment.FeeRunRefused.Action;
import org.wego.membership.economy.EditionId;
import org.wego.membership.economy.EditionSummary;

/**
 * The fees of one year as one job. It is only ever changed under a lock on its row, by people (confirm, cancel, resume,
 * refresh) and by the machine that works on it. Whoever works takes a new attempt first; what an older attempt reports
 * afterwards is refused, so two machines cannot both have an effect.
 */
@Entity
@Table(schema = "membership", name = "fee_run")
class FeeRun {

    private static final int LONGEST_FAILURE = 1000;

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "fee_year")
    private int year;

    /** The year while the run is not over, then null: unique, so a year has one open run. */
    private @Nullable Integer openYear;

    private UUID editionId;
    private String editionName;

    @Enumerated(EnumType.STRING)
    private FeeRunState state;

    /** What a failed run was doing. */
    @Enumerated(EnumType.STRING)
    private @Nullable FeeRunState failedIn;

    private @Nullable String failure;
    private int attempt;

    private String startedBy;
    private Instant startedAt;
    private @Nullable String confirmedBy;
    private @Nullable Instant confirmedAt;
    private @Nullable Instant finishedAt;

    @Enumerated(EnumType.STRING)
    private Step step;

    private long done;
    private long total;

    private long members;
    private long fees;
    private BigDecimal amount;
    private @Nullable String fingerprint;
    private boolean figuresChanged;
    private boolean frozen;
    private long invoiced;

    @SuppressWarnings("NullAway.Init")
    protected FeeRun() {}

    private FeeRun(int year, EditionSummary edition, String by, Instant at) {
        this.id = FeeRunId.next().value();
        this.year = year;
        this.openYear = year;
        this.editionId = edition.id().value();
        this.editionName = edition.name();
        this.state = FeeRunState.PREPARING;
        this.startedBy = by;
        this.startedAt = at;
        this.step = Step.ASSESSING;
        this.amount = BigDecimal.ZERO;
    }

    static FeeRun start(int year, EditionSummary edition, String by, Instant at) {
        return new FeeRun(year, edition, by, at);
    }

    FeeRunId id() {
        return new FeeRunId(id);
    }

    int year() {
        return year;
    }

    EditionId edition() {
        return new EditionId(editionId);
    }

    FeeRunState state() {
        return state;
    }

    /** Whether it holds its year, so that no other run of that year can start. */
    boolean open() {
        return openYear != null;
    }

    boolean figuresChanged() {
        return figuresChanged;
    }

    @Nullable
    String failure() {
        return failure;
    }

    boolean frozen() {
        return frozen;
    }

    /** How many fees, counted from the first, have their invoice. */
    long invoiced() {
        return invoiced;
    }

    long fees() {
        return fees;
    }

    /** In whose name the machine works: who confirmed, before that who started. */
    String actor() {
        return confirmedBy == null ? startedBy : confirmedBy;
    }

    /**
     * Takes the work over from whoever had it.
     *
     * @return the number of the attempt, to be shown with every report
     */
    int takeOver() {
        attempt++;
        return attempt;
    }

    /** Reports how far a step has come. */
    void report(int attempt, Step step, long done, long total) {
        requireWorking(attempt);
        this.step = step;
        this.done = done;
        this.total = total;
    }

    /** The figures stand. */
    void preview(int attempt, Figures figures) {
        requireWorking(attempt, FeeRunState.PREPARING);
        state = FeeRunState.PREVIEWED;
        members = figures.members();
        fees = figures.fees();
        amount = figures.amount().getAmount();
        fingerprint = figures.fingerprint();
        rest();
    }

    /**
     * Somebody agrees to the figures with this fingerprint.
     *
     * @return whether there is something new to do; false if they were confirmed before
     * @throws FeeRunRefused if the figures are others by now, nobody would get an invoice, or there are none to confirm
     */
    boolean confirm(String seen, String by, Instant at) {
        if ((state == FeeRunState.ISSUING || state == FeeRunState.ISSUED) && seen.equals(fingerprint)) {
            return false;
        }
        require(Action.ISSUE, FeeRunState.PREVIEWED);
        if (!seen.equals(fingerprint)) {
            throw new FeeRunRefused(new FeeRunRefused.FiguresChanged(id()));
        }
        if (fees == 0) {
            throw new FeeRunRefused(new FeeRunRefused.NothingToInvoice(id()));
        }
        state = FeeRunState.ISSUING;
        figuresChanged = false;
        confirmedBy = by;
        confirmedAt = at;
        step = Step.FREEZING;
        done = 0;
        total = fees;
        return true;
    }

    /**
     * Every fee is written down. If they are not those that were confirmed, the run goes back to its preview.
     *
     * @return whether they are the confirmed ones
     */
    boolean freeze(int attempt, Figures figures) {
        requireWorking(attempt, FeeRunState.ISSUING);
        if (!figures.fingerprint().equals(fingerprint)) {
            state = FeeRunState.PREPARING;
            figuresChanged = true;
            confirmedBy = null;
            confirmedAt = null;
            begin(Step.ASSESSING, 0);
            return false;
        }
        frozen = true;
        begin(Step.INVOICING, fees);
        return true;
    }

    /** The next so many fees have their invoices; with the last one the run is over. */
    void invoice(int attempt, int count, Instant at) {
        requireWorking(attempt, FeeRunState.ISSUING);
        invoiced += count;
        done = invoiced;
        if (invoiced > fees) {
            throw new IllegalStateException("More invoices than fees in run " + id);
        }
        if (invoiced == fees) {
            finish(FeeRunState.ISSUED, at);
        }
    }

    /**
     * Stops the run for good. What has been invoiced stays invoiced.
     *
     * @throws FeeRunRefused if it is over already
     */
    void cancel(Instant at) {
        require(Action.CANCEL, FeeRunState.PREPARING, FeeRunState.PREVIEWED, FeeRunState.ISSUING, FeeRunState.FAILED);
        finish(FeeRunState.CANCELLED, at);
    }

    /** Looks at all members again, after something was mended. */
    void refresh() {
        require(Action.REFRESH, FeeRunState.PREVIEWED);
        state = FeeRunState.PREPARING;
        figuresChanged = false;
        begin(Step.ASSESSING, members);
    }

    /** An error stopped the machine. */
    void fail(int attempt, String reason) {
        requireWorking(attempt);
        failedIn = state;
        state = FeeRunState.FAILED;
        failure = reason.length() > LONGEST_FAILURE ? reason.substring(0, LONGEST_FAILURE) : reason;
    }

    /** Goes on where an error stopped the run. A run that is at work stays so. */
    void resume() {
        if (state.working()) {
            return;
        }
        require(Action.RESUME, FeeRunState.FAILED);
        state = Objects.requireNonNull(failedIn);
        failedIn = null;
        failure = null;
    }

    FeeRunSummary summary() {
        return new FeeRunSummary(
                id(), year, editionName, state, startedBy, startedAt, finishedAt, fees, amount(), invoiced);
    }

    FeeRunDetails details(
            Map<ExclusionReason.Kind, Long> excluded, List<GroupTotal> byCategory, List<GroupTotal> byRegion) {
        return new FeeRunDetails(
                id(),
                year,
                edition(),
                editionName,
                state,
                new FeeRunProgress(step, done, total),
                startedBy,
                startedAt,
                confirmedBy,
                confirmedAt,
                finishedAt,
                failure,
                members,
                fees,
                amount(),
                invoiced,
                excluded,
                byCategory,
                byRegion,
                fingerprint,
                figuresChanged);
    }

    private Money amount() {
        return Money.of(CurrencyUnit.USD, amount);
    }

    private void begin(Step step, long total) {
        this.step = step;
        this.done = 0;
        this.total = total;
    }

    private void rest() {
        begin(Step.RESTING, 0);
    }

    private void finish(FeeRunState end, Instant at) {
        state = end;
        openYear = null;
        finishedAt = at;
        rest();
    }

    private void requireWorking(int attempt, FeeRunState... expected) {
        boolean asExpected = expected.length == 0
                ? state.working()
                : EnumSet.of(expected[0], expected).contains(state);
        if (attempt != this.attempt || !asExpected) {
            throw new Claim.Lost(id());
        }
    }

    private void require(Action action, FeeRunState... allowed) {
        if (!EnumSet.of(allowed[0], allowed).contains(state)) {
            throw new FeeRunRefused(new FeeRunRefused.WrongState(id(), state, action));
        }
    }
}
