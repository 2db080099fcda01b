package org.wego.membership.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wego.membership.assessment.FeeRunProgress.Step;
import org.wego.membership.assessment.FeeRunRefused.Action;
import org.wego.membership.assessment.Tally.Figures;
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

    private @Nullable Failure failure;
    private int attempt;

    private String startedBy;
    private Instant startedAt;
    private @Nullable String confirmedBy;
    private @Nullable Instant confirmedAt;
    private @Nullable Instant finishedAt;

    private FeeRunProgress progress;
    private Figures figures;
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
        this.state = FeeRunState.PREVIEWING;
        this.startedBy = by;
        this.startedAt = at;
        this.progress = FeeRunProgress.begin(Step.ASSESSING, 0);
        this.figures = Figures.NONE;
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

    /** Whether every member was looked at, so that its figures stand. */
    boolean previewed() {
        return figures.fingerprint() != null;
    }

    boolean frozen() {
        return frozen;
    }

    /** How many fees, counted from the first, have their invoice. */
    long invoiced() {
        return invoiced;
    }

    long fees() {
        return figures.fees();
    }

    /** In whose name the machine works: who confirmed, before that who started. */
    String actor() {
        return confirmedBy == null ? startedBy : confirmedBy;
    }

    /** Takes the work over from whoever had it; the answer numbers the attempt and is shown with every report. */
    int takeOver() {
        return ++attempt;
    }

    /** Reports how far a step has come. */
    void report(int attempt, Step step, long done, long total) {
        requireWorking(attempt, state);
        this.progress = new FeeRunProgress(step, done, total);
    }

    /** The figures stand. */
    void preview(int attempt, Figures found) {
        requireWorking(attempt, FeeRunState.PREVIEWING);
        state = FeeRunState.PREVIEWED;
        figures = found;
        progress = FeeRunProgress.resting();
    }

    /**
     * Somebody agrees to the figures with this fingerprint.
     *
     * @return whether there is something new to do; false if they were confirmed before
     * @throws FeeRunRefused if the figures are others by now, nobody would get an invoice, or there are none to confirm
     */
    boolean confirm(String seen, String by, Instant at) {
        if ((state == FeeRunState.ISSUING || state == FeeRunState.ISSUED) && figures.are(seen)) {
            return false;
        }
        require(Action.CONFIRM);
        if (!figures.are(seen)) {
            throw new FeeRunRefused(new FeeRunRefused.FiguresChanged(id()));
        }
        if (fees() == 0) {
            throw new FeeRunRefused(new FeeRunRefused.NothingToInvoice(id()));
        }
        state = FeeRunState.ISSUING;
        figuresChanged = false;
        confirmedBy = by;
        confirmedAt = at;
        progress = FeeRunProgress.begin(Step.FREEZING, fees());
        return true;
    }

    /**
     * Every fee is written down. If they are not those that were confirmed, the run goes back to its preview.
     *
     * @return whether they are the confirmed ones
     */
    boolean freeze(int attempt, Figures found) {
        requireWorking(attempt, FeeRunState.ISSUING);
        if (!found.sameAs(figures)) {
            figuresChanged = true;
            confirmedBy = null;
            confirmedAt = null;
            previewAgain();
            return false;
        }
        frozen = true;
        progress = FeeRunProgress.begin(Step.INVOICING, fees());
        return true;
    }

    /** The next so many fees have their invoices; with the last one the run is over. */
    void invoice(int attempt, int count, Instant at) {
        requireWorking(attempt, FeeRunState.ISSUING);
        invoiced += count;
        progress = new FeeRunProgress(Step.INVOICING, invoiced, fees());
        if (invoiced > fees()) {
            throw new IllegalStateException("More invoices than fees in run " + id);
        }
        if (invoiced == fees()) {
            finish(FeeRunState.ISSUED, at);
        }
    }

    /**
     * Stops the run for good; what has been invoiced stays invoiced.
     *
     * @throws FeeRunRefused if it is over already
     */
    void cancel(Instant at) {
        require(Action.CANCEL);
        finish(FeeRunState.CANCELLED, at);
    }

    /** Looks at all members again, after something was mended. */
    void refresh() {
        require(Action.REFRESH);
        figuresChanged = false;
        previewAgain();
    }

    /** An error stopped the machine. */
    void fail(int attempt, String reference) {
        requireWorking(attempt, state);
        failure = new Failure(state, reference);
        state = FeeRunState.FAILED;
    }

    /** Goes on where an error stopped the run. A run that is at work stays so. */
    void resume() {
        if (state.working()) {
            return;
        }
        require(Action.RESUME);
        state = Objects.requireNonNull(failure).failedIn();
        failure = null;
    }

    String editionName() {
        return editionName;
    }

    FeeRunDetails details(PreviewRows.Totals totals) {
        return new FeeRunDetails(
                id(),
                year,
                edition(),
                editionName,
                state,
                progress,
                startedBy,
                startedAt,
                confirmedBy,
                confirmedAt,
                finishedAt,
                failure == null ? null : failure.failure(),
                figures.members(),
                fees(),
                figures.money(),
                invoiced,
                totals.excluded(),
                totals.byCategory(),
                totals.byRegion(),
                figures.fingerprint(),
                figuresChanged);
    }

    private void previewAgain() {
        state = FeeRunState.PREVIEWING;
        progress = FeeRunProgress.begin(Step.ASSESSING, figures.members());
        figures = Figures.NONE;
    }

    private void finish(FeeRunState end, Instant at) {
        state = end;
        openYear = null;
        finishedAt = at;
        progress = FeeRunProgress.resting();
    }

    private void requireWorking(int attempt, FeeRunState expected) {
        if (attempt != this.attempt || !state.working() || state != expected) {
            throw new Claim.Lost(id());
        }
    }

    private void require(Action action) {
        if (!action.possible(state)) {
            throw new FeeRunRefused(new FeeRunRefused.WrongState(id(), state, action));
        }
    }

    /**
     * What the run was doing when an error stopped it.
     *
     * @param failure under which reference the log has the error
     */
    @Embeddable
    record Failure(@Enumerated(EnumType.STRING) FeeRunState failedIn, String failure) {}
}
