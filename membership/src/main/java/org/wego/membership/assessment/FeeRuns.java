package org.wego.membership.assessment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.wego.membership.access.Actor;
import org.wego.membership.access.ForStaff;
import org.wego.membership.assessment.gate.Exclusion;
import org.wego.membership.assessment.gate.ExclusionReason;
import org.wego.membership.constraint.Constraint;
import org.wego.membership.economy.EconomicData;
import org.wego.membership.economy.EditionId;
import org.wego.membership.economy.EditionSummary;
import org.wego.membership.economy.UnknownEdition;
import org.wego.membership.invoicing.Invoicing;
import org.wego.membership.organisation.MemberId;

/** What people do with fee runs. The work itself goes on in the background and outlives the session that asked for it. */
@Service
@ForStaff
@NamedInterface
public class FeeRuns {

    private static final Constraint ONE_OPEN_A_YEAR = Constraint.named("fee_run_one_open_a_year");

    /** The year the organisation was founded: there are no fees before. */
    public static final int FIRST_YEAR = 2010;

    private final FeeRunStore runs;
    private final FeeRunChanges changes;
    private final FeeRunMachine machine;
    private final FeeRunReads reads;
    private final EconomicData economy;
    private final Invoicing invoicing;
    private final Actor actor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FeeRuns(
            FeeRunStore runs,
            FeeRunChanges changes,
            FeeRunMachine machine,
            FeeRunReads reads,
            EconomicData economy,
            Invoicing invoicing,
            Actor actor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.runs = runs;
        this.changes = changes;
        this.machine = machine;
        this.reads = reads;
        this.economy = economy;
        this.invoicing = invoicing;
        this.actor = actor;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Starts the run of a year, or joins the one that is open: a year has one open run at a time.
     *
     * @throws UnknownEdition if there is no such edition
     * @throws FeeRunRefused if the year is before {@value #FIRST_YEAR} or after the next one
     */
    public Started start(int year, EditionId edition) {
        int last = Year.now(clock).getValue() + 1;
        if (year < FIRST_YEAR || year > last) {
            throw new FeeRunRefused(new FeeRunRefused.YearOutOfRange(year, FIRST_YEAR, last));
        }
        EditionSummary chosen = economy.edition(edition).orElseThrow(() -> new UnknownEdition(edition));
        Optional<FeeRun> open = runs.findByOpenYear(year);
        Started answer = open.map(run -> new Started(run.id(), false)).orElseGet(() -> startOrJoin(year, chosen));
        machine.wake(answer.run());
        return answer;
    }

    private Started startOrJoin(int year, EditionSummary edition) {
        try {
            return new Started(changes.create(() -> FeeRun.start(year, edition, by(), clock.instant())), true);
        } catch (DataIntegrityViolationException another) {
            ONE_OPEN_A_YEAR.requireBrokenBy(another);
            return runs.findByOpenYear(year)
                    .map(run -> new Started(run.id(), false))
                    .orElseThrow(() -> another);
        }
    }

    /** The runs, the latest first. */
    public List<FeeRunSummary> list(int offset, int limit) {
        return reads.page(offset, limit);
    }

    /**
     * The next part of the list of runs, the latest first.
     *
     * @param last where the part before ended; null to begin
     */
    public List<FeeRunSummary> listAfter(FeeRunSummary.@Nullable Position last, int limit) {
        return reads.after(last, limit);
    }

    /** How many runs there are. */
    public int count() {
        return reads.count();
    }

    /**
     * The year a new run is probably for: the one after the latest that was run, at first the one in which the latest
     * edition was published, without which there is nothing to run.
     */
    public int suggestedYear() {
        LocalDate today = LocalDate.now(clock);
        int year = runs.latestYear()
                .map(latest -> latest + 1)
                .or(() -> economy.latest(today)
                        .map(edition -> edition.publishedOn().getYear()))
                .orElse(today.getYear());
        return Math.clamp(year, FIRST_YEAR, today.getYear() + 1);
    }

    /** Everything about a run but its fees and exclusions one by one. */
    public Optional<FeeRunDetails> find(FeeRunId run) {
        return reads.find(run);
    }

    /**
     * Members the run does not invoice.
     *
     * @param kind only those with a reason of this kind; null for all
     */
    public List<Exclusion> exclusions(FeeRunId run, ExclusionReason.@Nullable Kind kind, int offset, int limit) {
        return reads.exclusions(run, kind, offset, limit);
    }

    /**
     * The next part of the list of all members the run does not invoice.
     *
     * @param last where the part before ended; null to begin
     * @throws FeeRunRefused if there is no such run
     */
    public List<Exclusion> exclusionsAfter(FeeRunId run, Exclusion.@Nullable Position last, int limit) {
        return reads.exclusionsAfter(run, last, limit);
    }

    /**
     * The fees of the run with last year's beside them, in a fixed order: computed as long as they are not confirmed,
     * frozen afterwards.
     *
     * @throws FeeRunRefused if there is no such run
     */
    public List<MemberFee> fees(FeeRunId run, int offset, int limit) {
        return reads.fees(run, offset, limit);
    }

    /**
     * The fees that some members have in the run, in the order of their ids; those that it does not invoice are left out.
     *
     * @throws FeeRunRefused if there is no such run
     */
    public List<MemberFee> feesOf(FeeRunId run, Collection<MemberId> members) {
        return reads.feesOf(run, members);
    }

    /**
     * Confirms exactly the figures with this fingerprint and has them invoiced. Confirming twice has one effect.
     *
     * @throws FeeRunRefused if there is no such run, its figures are others by now, nobody would get an invoice, it has no
     *     figures to confirm, or the sender of the invoices is not on record
     */
    public void confirm(FeeRunId run, String fingerprint) {
        if (!invoicing.knowsItsSender()) {
            throw new FeeRunRefused(new FeeRunRefused.SenderUnknown(run));
        }
        changes.change(run, it -> {
            it.confirm(fingerprint, by(), clock.instant());
        });
        machine.wake(run);
    }

    /**
     * Stops a run between two members or blocks of invoices; invoices issued before stay.
     *
     * @throws FeeRunRefused if there is no such run, or it is over
     */
    public void cancel(FeeRunId run) {
        changes.change(run, it -> {
            Instant now = clock.instant();
            it.cancel(now);
            events.publishEvent(new Cancelled(run, it.year(), it.invoiced(), it.previewed(), now));
        });
    }

    /**
     * Looks at all members again, for instance after data were mended.
     *
     * @throws FeeRunRefused if there is no such run, or it does not wait for a confirmation
     */
    public void refresh(FeeRunId run) {
        changes.change(run, FeeRun::refresh);
        machine.wake(run);
    }

    /**
     * Goes on with a run that an error stopped.
     *
     * @throws FeeRunRefused if there is no such run, or nothing stopped it
     */
    public void resume(FeeRunId run) {
        changes.change(run, FeeRun::resume);
        machine.wake(run);
    }

    /** What to know before invoices are issued today; none of it prevents that. */
    public Set<Warning> warnings() {
        return invoicing.lacksPaymentInstructions() ? Set.of(Warning.NO_PAYMENT_INSTRUCTIONS) : Set.of();
    }

    /** What is to be known before invoices are issued. */
    @NamedInterface
    public enum Warning {
        /** Nothing is on record about where to pay, so that invoices tell nobody. */
        NO_PAYMENT_INSTRUCTIONS
    }

    /**
     * The answer to starting a run.
     *
     * @param created false if the year had an open run already, which is this one
     */
    @NamedInterface
    public record Started(FeeRunId run, boolean created) {}

    /**
     * The event that somebody stopped a run for good.
     *
     * @param year whose fees it was about
     * @param invoiced how many of its fees, counted from the first, have their invoice and stay
     * @param previewed whether its preview was finished and stays
     */
    public record Cancelled(FeeRunId run, int year, long invoiced, boolean previewed, Instant at) {}

    private String by() {
        return actor.name();
    }
}
