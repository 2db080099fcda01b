package org.wego.programs.award;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.modulith.NamedInterface;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wego.membership.access.Actor;
import org.wego.membership.access.ForSignedIn;
import org.wego.membership.audit.RecordState;
import org.wego.membership.organisation.OwnOrganisation;
import org.wego.membership.text.CleanText;
import org.wego.programs.award.AwardOutcome.Problem;

/**
 * What each juror of an award does: the Secretariat, and whoever is named for an edition. Nobody scores a nomination of
 * their own city, or one for which they declared a conflict.
 */
@Service
@NamedInterface
public class AwardJury {

    /** The longest reason of a conflict, in characters. */
    public static final int LONGEST_REASON = 500;

    private static final String FOR_JURORS = "hasRole('STAFF') or @juryScores.isJuror(#id, authentication.name)";

    private final AwardEditions editions;
    private final Nominations nominations;
    private final NominationEdits edits;
    private final JuryScores scores;
    private final ObjectProvider<OwnOrganisation> own;
    private final Actor actor;

    AwardJury(
            AwardEditions editions,
            Nominations nominations,
            NominationEdits edits,
            JuryScores scores,
            ObjectProvider<OwnOrganisation> own,
            Actor actor) {
        this.editions = editions;
        this.nominations = nominations;
        this.edits = edits;
        this.scores = scores;
        this.own = own;
        this.actor = actor;
    }

    /** Somebody with an account who is named for an edition. */
    @NamedInterface
    public record Juror(String name, String email) {}

    /** An edition whose nominations are to be scored. */
    @NamedInterface
    public record Work(EditionDetails edition, List<Case> cases) {}

    /**
     * Something that is nominated, as a juror sees it: without the points of others.
     *
     * @param given the own points; empty if there are none
     * @param conflict why the juror does not score it; empty if there is no reason
     * @param own whether the juror acts for the city that nominates it, and so does not score it
     */
    @NamedInterface
    public record Case(NominationDetails nomination, Map<JuryCriterion, Integer> given, String conflict, boolean own) {

        /** Whether the juror can score it. */
        public boolean isOpen() {
            return conflict.isEmpty() && !own;
        }
    }

    /** What is to be scored by whoever is signed in and named for it, as long as its jury is at work. */
    @ForSignedIn
    @Transactional(readOnly = true)
    public List<Work> mine() {
        Set<UUID> named = new HashSet<>(scores.editionsOf(actor.name()));
        return named.isEmpty()
                ? List.of()
                : editions.latestFirst().stream()
                        .filter(it -> it.state() == EditionState.JURY && named.contains(it.id()))
                        .map(it -> new Work(it.details(), cases(new EditionId(it.id()))))
                        .toList();
    }

    private List<Case> cases(EditionId edition) {
        Map<UUID, Map<String, Map<JuryCriterion, Integer>>> given = scores.of(edition);
        Map<UUID, Map<String, String>> conflicts = scores.conflicts(edition);
        return nominations.of(edition.value()).stream()
                .filter(it -> it.state() != NominationState.WITHDRAWN)
                .map(it -> new Case(
                        it.details(),
                        given.getOrDefault(it.id(), Map.of()).getOrDefault(actor.name(), Map.of()),
                        conflicts.getOrDefault(it.id(), Map.of()).getOrDefault(actor.name(), ""),
                        isOwn(it)))
                .toList();
    }

    /** Scores a nomination in the name of whoever acts, in the place of what the same person gave it before. */
    @PreAuthorize(FOR_JURORS)
    public AwardOutcome score(NominationId id, int read, Map<JuryCriterion, Integer> points) {
        return edits.change(id.value(), read, nomination -> {
            requireJury(nomination);
            AwardRefused.refuseIf(isOwn(nomination), Problem.OWN_CITY);
            AwardRefused.refuseIf(scores.hasConflict(id, actor.name()), Problem.CONFLICT);
            AwardRefused.refuseIf(!JuryScores.areWhole(points), Problem.NO_POINTS);
            scores.give(id, actor.name(), points);
            edits.report(nomination, RecordState.NONE, RecordState.NONE.with("points", JuryScores.written(points)));
        });
    }

    /** Declares that whoever acts must not score a nomination; points that they gave it no longer count. */
    @PreAuthorize(FOR_JURORS)
    public AwardOutcome declareConflict(NominationId id, int read, String reason) {
        return edits.change(id.value(), read, nomination -> {
            String why = CleanText.line(reason);
            requireJury(nomination);
            AwardRefused.refuseIf(why.isEmpty(), Problem.NO_REASON);
            AwardRefused.refuseIf(why.length() > LONGEST_REASON, Problem.TOO_LONG);
            scores.declare(id, actor.name(), why);
            edits.report(nomination, RecordState.NONE, RecordState.NONE.with("conflict", why));
        });
    }

    private boolean isOwn(Nomination nomination) {
        OwnOrganisation ours = own.getIfAvailable();
        return ours != null && ours.is(nomination.city().member());
    }

    private void requireJury(Nomination nomination) {
        AwardEdition edition = editions.findById(nomination.edition().value()).orElseThrow(AwardRefused::unknown);
        AwardRefused.refuseIf(edition.state() != EditionState.JURY, Problem.NOT_NOW);
    }
}
