package org.wego.programs.award;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.wego.membership.access.Actor;
import org.wego.membership.access.ForStaff;
import org.wego.membership.audit.ChangeReporting;
import org.wego.membership.audit.RecordState;
import org.wego.membership.keeping.EditAsRead;
import org.wego.membership.text.CleanText;
import org.wego.programs.award.AwardOutcome.Problem;

/** Keeps awards: their editions, the scores of the jury, the shortlist and the winners. */
@Service
@ForStaff
@NamedInterface
public class AwardKeeping {

    /** What the audit calls an edition. */
    public static final String SUBJECT = "award";

    /** The longest reason of a conflict, in characters. */
    public static final int LONGEST_REASON = 500;

    private final AwardEditions editions;
    private final Edits edits;
    private final Nominations nominations;
    private final NominationEdits nominationEdits;
    private final JuryScores scores;
    private final ChangeReporting reporting;
    private final Actor actor;

    AwardKeeping(
            AwardEditions editions,
            Nominations nominations,
            NominationEdits nominationEdits,
            JuryScores scores,
            TransactionTemplate transaction,
            ChangeReporting reporting,
            Actor actor) {
        this.editions = editions;
        this.edits = new Edits(transaction);
        this.nominations = nominations;
        this.nominationEdits = nominationEdits;
        this.scores = scores;
        this.reporting = reporting;
        this.actor = actor;
    }

    /** Plans an edition. */
    public AwardOutcome plan(EditionDraft draft) {
        return edits.make(() -> {
            AwardEdition edition = AwardEdition.begin(EditionState.PLANNED, draft);
            write(edition, RecordState.NONE);
            return edition;
        });
    }

    /** Says anew what an edition is. */
    public AwardOutcome revise(EditionId id, int read, EditionDraft draft) {
        return change(id, read, it -> it.revise(draft, nominations.categories(id.value())));
    }

    /** Takes an edition a step further. */
    public AwardOutcome goOn(EditionId id, int read, EditionState.Deed deed) {
        return change(id, read, it -> it.goOn(deed));
    }

    /** What is nominated for an edition and was not taken back, with what its jury says; read by three statements. */
    @Transactional(readOnly = true)
    public List<RankedNomination> ranking(EditionId id) {
        Map<UUID, Map<String, Map<JuryCriterion, Integer>>> given = scores.of(id);
        Map<UUID, Map<String, String>> conflicts = scores.conflicts(id);
        return RankedNomination.ranked(nominations.of(id.value()).stream()
                .filter(it -> it.state() != NominationState.WITHDRAWN)
                .map(it -> RankedNomination.of(
                        it.details(), given.getOrDefault(it.id(), Map.of()), conflicts.getOrDefault(it.id(), Map.of())))
                .toList());
    }

    /** Scores a nomination in the name of whoever acts, unless that one declared a conflict. */
    public AwardOutcome score(NominationId id, int read, Map<JuryCriterion, Integer> points) {
        return nominationEdits.change(id.value(), read, nomination -> {
            requireJury(nomination);
            AwardRefused.refuseIf(scores.hasConflict(id, actor.name()), Problem.CONFLICT);
            AwardRefused.refuseIf(!JuryScores.areWhole(points), Problem.NO_POINTS);
            scores.give(id, actor.name(), points);
            nominationEdits.report(
                    nomination, RecordState.NONE, RecordState.NONE.with("points", JuryScores.written(points)));
        });
    }

    /** Declares that whoever acts must not score a nomination; what that one gave it counts no more. */
    public AwardOutcome declareConflict(NominationId id, int read, String reason) {
        return nominationEdits.change(id.value(), read, nomination -> {
            String why = CleanText.line(reason);
            AwardRefused.refuseIf(why.isEmpty(), Problem.NO_REASON);
            AwardRefused.refuseIf(why.length() > LONGEST_REASON, Problem.TOO_LONG);
            scores.declare(id, actor.name(), why);
            nominationEdits.report(nomination, RecordState.NONE, RecordState.NONE.with("conflict", why));
        });
    }

    /**
     * Puts a nomination on the shortlist, has it win, or takes the last step back.
     *
     * @param prize what it wins; may be empty
     */
    public AwardOutcome choose(NominationId id, int read, NominationState.Deed deed, String prize) {
        return nominationEdits.change(id, read, nomination -> {
            requireJury(nomination);
            boolean own = deed == NominationState.Deed.NOMINATE || deed == NominationState.Deed.WITHDRAW;
            AwardRefused.refuseIf(own, Problem.NOT_IN_STATE);
            nomination.goOn(deed, prize);
        });
    }

    private void requireJury(Nomination nomination) {
        AwardEdition edition = editions.findById(nomination.edition().value()).orElseThrow(AwardRefused::unknown);
        AwardRefused.refuseIf(edition.state() != EditionState.JURY, Problem.NOT_NOW);
    }

    private AwardOutcome change(EditionId id, int read, Consumer<AwardEdition> change) {
        return edits.change(id.value(), read, edition -> {
            RecordState before = edition.recordState();
            change.accept(edition);
            write(edition, before);
        });
    }

    private void write(AwardEdition edition, RecordState before) {
        editions.save(edition);
        editions.flush();
        reporting.report(SUBJECT, edition.id(), edition.toString(), before, edition.recordState());
    }

    /** Of two who change one edition at once the second is told. */
    private final class Edits extends EditAsRead<AwardEdition, AwardOutcome> {

        Edits(TransactionTemplate transaction) {
            super(transaction, AwardOutcome.class);
        }

        @Override
        protected Optional<AwardEdition> find(UUID id) {
            return editions.findById(id);
        }

        @Override
        protected Optional<AwardEdition> toEdit(UUID id) {
            return editions.toEdit(id);
        }

        @Override
        protected boolean isAt(AwardEdition edition, int read) {
            return edition.isAt(read);
        }

        @Override
        protected AwardOutcome saved(AwardEdition edition) {
            return new AwardOutcome.Saved(edition.id(), edition.version());
        }

        @Override
        protected AwardOutcome stale(AwardEdition edition) {
            return new AwardOutcome.Stale();
        }

        @Override
        protected AwardOutcome unknown() {
            return new AwardOutcome.Unknown();
        }
    }
}
