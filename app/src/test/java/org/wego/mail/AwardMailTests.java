package org.wego.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.wego.As;
import org.wego.WegoTest;
import org.wego.membership.access.Actor;
import org.wego.membership.access.Role;
import org.wego.programs.award.AwardJury;
import org.wego.programs.award.AwardKeeping;
import org.wego.programs.award.AwardNominating;
import org.wego.programs.award.AwardOutcome;
import org.wego.programs.award.EditionDraft;
import org.wego.programs.award.EditionId;
import org.wego.programs.award.EditionState;
import org.wego.programs.award.JuryCriterion;
import org.wego.programs.award.NominationDetails;
import org.wego.programs.award.NominationDraft;
import org.wego.programs.award.NominationState;
import org.wego.programs.award.RankedNomination;

/** What contacts and jurors are written of awards, each once, and what a juror may do. */
@WegoTest
@As(Role.STAFF)
class AwardMailTests extends NoticedCity {

    @Autowired
    private AwardKeeping awards;

    @Autowired
    private AwardNominating nominating;

    @Autowired
    private AwardJury jury;

    @Autowired
    private Actor actor;

    @AfterEach
    void forgetTheAward() {
        String these = " where nomination_id in (select n.id from programs.nomination n"
                + " join programs.award_edition e on e.id = n.edition_id where e.award_year = 2117)";
        jdbc.sql("delete from programs.award_score" + these).update();
        jdbc.sql("delete from programs.award_conflict" + these).update();
        for (String table : List.of("nomination", "award_category")) {
            jdbc.sql("delete from programs." + table
                            + " where edition_id in (select id from programs.award_edition where award_year = 2117)")
                    .update();
        }
        jdbc.sql("delete from programs.award_edition where award_year = 2117").update();
    }

    @Test
    void tellsOfANominationFromItsArrivalToThePrizeAndAsksTheJury() throws Exception {
        EditionId edition = edition();
        NominationDetails lamps = nominate(edition, "Lamps");
        nominate(edition, "Buses");
        name(edition, LEE);
        assertThat(ours()).hasSize(2);
        goOn(edition, EditionState.Deed.CLOSE);
        name(edition, KIM);
        name(edition, KIM);
        choose(lamps, NominationState.Deed.SHORTLIST, "");
        choose(lamps, NominationState.Deed.DROP, "");
        choose(lamps, NominationState.Deed.SHORTLIST, "");
        choose(lamps, NominationState.Deed.WIN, "Gold");
        assertThat(nominating.of(CITY).getFirst().own())
                .as("who wins is told once it is decided")
                .extracting(NominationDetails::state, NominationDetails::prize)
                .doesNotContain(tuple(NominationState.WINNER, "Gold"));
        goOn(edition, EditionState.Deed.DECIDE);

        List<MimeMessage> mails = sent();
        assertThat(mails)
                .extracting(Inbox::subject)
                .containsExactlyInAnyOrder(
                        "Your nomination has arrived: Lamps",
                        "Your nomination has arrived: Buses",
                        "Please score the nominations for Prize",
                        "Please score the nominations for Prize",
                        "On the shortlist: Lamps",
                        "You have won: Lamps");
        assertThat(inbox.recipients()).filteredOn(LEE::equals).hasSize(1);
        assertThat(words(mails, "You have won")).contains("Prize, Gold");
    }

    @Test
    void aGuestScoresWhatItIsAJurorOfAndAContactNeverItsOwnCity() {
        EditionId edition = edition();
        NominationDetails lamps = nominate(edition, "Lamps");
        name(edition, LEE);
        name(edition, KIM);
        assertThat(awards.nameJuror(edition, version(edition), "nobody@notice.example"))
                .isEqualTo(new AwardOutcome.Invalid(EnumSet.of(AwardOutcome.Problem.NO_ACCOUNT)));
        actor.inTheNameOf(
                LEE,
                Role.GUEST,
                () -> assertThat(jury.mine()).as("nominations are taken").isEmpty());
        goOn(edition, EditionState.Deed.CLOSE);

        actor.inTheNameOf(LEE, Role.GUEST, () -> {
            assertThat(jury.mine())
                    .singleElement()
                    .satisfies(it -> assertThat(it.cases())
                            .extracting(AwardJury.Case::isOpen)
                            .containsExactly(true));
            assertThat(jury.score(lamps.id(), lamps.version(), points(4))).isInstanceOf(AwardOutcome.Saved.class);
            assertThat(jury.mine().getFirst().cases().getFirst().given()).isEqualTo(points(4));
            assertThatThrownBy(() -> awards.ranking(edition)).isInstanceOf(AccessDeniedException.class);
        });
        actor.inTheNameOf(
                "other@notice.example",
                Role.MEMBER,
                () -> assertThatThrownBy(() -> jury.score(lamps.id(), lamps.version(), points(5)))
                        .isInstanceOf(AccessDeniedException.class));
        assertThat(awards.ranking(edition))
                .singleElement()
                .extracting(RankedNomination::given)
                .isEqualTo(Map.of(LEE, points(4)));
        saved(awards.dismissJuror(edition, version(edition), LEE));
        actor.inTheNameOf(
                LEE,
                Role.GUEST,
                () -> assertThatThrownBy(() -> jury.declareConflict(lamps.id(), lamps.version(), "Late"))
                        .isInstanceOf(AccessDeniedException.class));
    }

    private EditionId edition() {
        EditionId edition = new EditionId(saved(awards.plan(new EditionDraft("Prize", 2117, "", List.of("A"), 5, "")))
                .id());
        goOn(edition, EditionState.Deed.OPEN);
        return edition;
    }

    private NominationDetails nominate(EditionId edition, String title) {
        UUID id = saved(nominating.nominate(CITY, edition, new NominationDraft("A", title, "Light")))
                .id();
        return nominating.of(CITY).getFirst().own().stream()
                .filter(it -> it.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void name(EditionId edition, String email) {
        saved(awards.nameJuror(edition, version(edition), email));
    }

    private void choose(NominationDetails nomination, NominationState.Deed deed, String prize) {
        int version = awards.ranking(nomination.edition()).stream()
                .map(RankedNomination::nomination)
                .filter(it -> it.id().equals(nomination.id()))
                .findFirst()
                .orElseThrow()
                .version();
        saved(awards.choose(nomination.id(), version, deed, prize));
    }

    private void goOn(EditionId edition, EditionState.Deed deed) {
        saved(awards.goOn(edition, version(edition), deed));
    }

    private int version(EditionId edition) {
        return jdbc.sql("select version from programs.award_edition where id = ?")
                .param(edition.value())
                .query(Integer.class)
                .single();
    }

    private static Map<JuryCriterion, Integer> points(int mark) {
        return Arrays.stream(JuryCriterion.values()).collect(Collectors.toMap(it -> it, _ -> mark));
    }

    private static AwardOutcome.Saved saved(AwardOutcome outcome) {
        assertThat(outcome).isInstanceOf(AwardOutcome.Saved.class);
        return (AwardOutcome.Saved) outcome;
    }
}
