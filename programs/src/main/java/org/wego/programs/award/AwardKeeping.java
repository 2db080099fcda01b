package org.wego.programs.award;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.wego.membership.access.ForStaff;
import org.wego.membership.account.AccountDirectory;
import org.wego.membership.account.AccountDirectory.Holder;
import org.wego.membership.audit.ChangeReporting;
import org.wego.membership.audit.RecordState;
import org.wego.membership.keeping.VersionedEdits;
import org.wego.membership.keeping.VersionedEdits.Outcomes;
import org.wego.membership.keeping.VersionedEdits.Source;
import org.wego.programs.award.AwardOutcome.Problem;

/** Keeps awards: their editions, who is in their jury, the shortlist and the winners. */
@Service
@ForStaff
@NamedInterface
public class AwardKeeping {

    /** What the audit calls an edition. */
    public static final String SUBJECT = "award";

    private final AwardEditions editions;
    private final VersionedEdits<AwardEdition, AwardOutcome> edits;
    private final Nominations nominations;
    private final NominationEdits nominationEdits;
    private final JuryScores scores;
    private final AwardNews news;
    private final ObjectProvider<AccountDirectory> accounts;
    private final ChangeReporting reporting;

    AwardKeeping(
            AwardEditions editions,
            Nominations nominations,
            NominationEdits nominationEdits,
            JuryScores scores,
            AwardNews news,
            ObjectProvider<AccountDirectory> accounts,
            TransactionTemplate transaction,
            ChangeReporting reporting) {
        this.editions = editions;
        this.edits = new VersionedEdits<>(
                transaction,
                AwardOutcome.class,
                new Source<>(editions::findById, editions::toEdit, AwardEdition::version),
                new Outcomes<>(
                        it -> new AwardOutcome.Saved(it.id(), it.version()),
                        _ -> new AwardOutcome.Stale(),
                        AwardOutcome.Unknown::new));
        this.nominations = nominations;
        this.nominationEdits = nominationEdits;
        this.scores = scores;
        this.news = news;
        this.accounts = accounts;
        this.reporting = reporting;
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
        return edits.change(id.value(), read, edition -> {
            RecordState before = edition.recordState();
            edition.goOn(deed);
            write(edition, before);
            news.wentOn(edition);
        });
    }

    /** Who is named to score what is nominated for an edition, by name. */
    public List<AwardJury.Juror> jurors(EditionId id) {
        return scores.jurors(id);
    }

    /** Names somebody with an account as a juror of an edition, beside the Secretariat. */
    public AwardOutcome nameJuror(EditionId id, int read, String email) {
        return edits.change(id.value(), read, edition -> {
            AwardRefused.refuseIf(edition.state() == EditionState.DECIDED, Problem.NOT_NOW);
            Holder holder = Optional.ofNullable(accounts.getIfAvailable())
                    .flatMap(it -> it.find(email))
                    .orElseThrow(() -> AwardRefused.because(Problem.NO_ACCOUNT));
            if (scores.name(id, new AwardJury.Juror(holder.name(), holder.email()))) {
                report(edition, RecordState.NONE, juror(holder.email()));
                news.ask(edition, List.of(holder.email()));
            }
        });
    }

    /** Lets somebody score no longer; points given so far count. */
    public AwardOutcome dismissJuror(EditionId id, int read, String email) {
        return edits.change(id.value(), read, edition -> {
            if (scores.dismiss(id, email)) {
                report(edition, juror(email), RecordState.NONE);
            }
        });
    }

    private static RecordState juror(String email) {
        return RecordState.NONE.with("juror", email);
    }

    private void report(AwardEdition edition, RecordState before, RecordState after) {
        reporting.report(SUBJECT, edition.id(), edition.toString(), before, after);
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
            if (deed == NominationState.Deed.SHORTLIST) {
                news.shortlisted(nomination);
            }
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
        report(edition, before, edition.recordState());
    }
}
