package org.wego.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.wego.As;
import org.wego.OwnCity;
import org.wego.WegoTest;
import org.wego.membership.access.Actor;
import org.wego.membership.access.Role;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.time.PartialDate;
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
import org.wego.programs.call.CallDraft;
import org.wego.programs.call.CallKeeping;
import org.wego.programs.call.CallOutcome;
import org.wego.programs.call.CallRegister;
import org.wego.programs.call.LetterId;
import org.wego.programs.call.LetterWriting;
import org.wego.programs.project.ProjectDraft;
import org.wego.programs.project.ProjectId;
import org.wego.programs.project.ProjectKeeping;
import org.wego.programs.project.ProjectKind;
import org.wego.programs.project.ProjectOutcome;

/**
 * What contacts and jurors are written of calls and awards: each once, to whom the city names for events. The city has Kim for
 * events and somebody for general matters; Lee is a guest.
 */
@WegoTest
@As(Role.STAFF)
class NoticeMailTests {

    private static final MemberId CITY = new MemberId(As.CITY);
    private static final String KIM = "kim@notice.example";
    private static final String LEE = "lee@notice.example";

    private final Inbox inbox = new Inbox();

    @Autowired
    private ApplicationContext house;

    @Autowired
    private ProjectKeeping projects;

    @Autowired
    private CallKeeping calls;

    @Autowired
    private CallRegister register;

    @Autowired
    private LetterWriting writing;

    @Autowired
    private AwardKeeping awards;

    @Autowired
    private AwardNominating nominating;

    @Autowired
    private AwardJury jury;

    @Autowired
    private Actor actor;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private ProjectId project = new ProjectId(new UUID(0, 0));

    @BeforeEach
    void openTheOffice() {
        jdbc.sql("delete from app.mail").update();
        inbox.start();
        OwnCity.record(jdbc);
        jdbc.sql("update membership.person set email = 'general@notice.example' where id = ?")
                .param(As.PERSON.value())
                .update();
        jdbc.sql("update membership.member set joined_earliest = date '2011-01-01', joined_latest = date '2011-01-01'"
                        + " where id = ?")
                .param(As.CITY)
                .update();
        UUID kim = UUID.randomUUID();
        jdbc.sql("insert into membership.person (id, version, name, name_key, search_key, email, phone, language)"
                        + " values (?, 0, 'Kim', 'kim', '|kim|', ?, '', '')")
                .params(kim, KIM)
                .update();
        jdbc.sql("insert into membership.representation (id, version, person_id, member_id, role, duty)"
                        + " values (?, 0, ?, ?, 'EVENTS', '')")
                .params(UUID.randomUUID(), kim, As.CITY)
                .update();
        account(KIM, Role.MEMBER, kim);
        account(LEE, Role.GUEST, null);
    }

    private void account(String email, Role role, @Nullable UUID person) {
        jdbc.sql(
                        "insert into app.account (id, version, email, name, role, person_id, blocked, demonstration, created_at)"
                                + " values (?, 0, ?, ?, ?, ?, false, false, current_timestamp)")
                .params(UUID.randomUUID(), email, email.substring(0, 3), role.name(), person)
                .update();
    }

    @AfterEach
    void stop() {
        inbox.stop();
        jdbc.sql("delete from app.mail").update();
        jdbc.sql("delete from app.account where email like '%@notice.example'").update();
        OwnCity.forget(jdbc);
        jdbc.sql("delete from membership.person where email like '%@notice.example'")
                .update();
        String letters = " where project_id in (select id from programs.project where project_year = 2117)";
        jdbc.sql("delete from programs.letter" + letters).update();
        jdbc.sql(
                        "delete from programs.project_call where id in (select id from programs.project where project_year = 2117)")
                .update();
        jdbc.sql("delete from programs.project_city" + letters).update();
        jdbc.sql("delete from programs.project where project_year = 2117").update();
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
    void tellsOfACallFromItsOpeningToTheDecisionOnALetter() throws Exception {
        LocalDate today = LocalDate.now(clock);
        call(today.plusDays(1), today.plusDays(5));
        daily();
        assertThat(ours()).as("it is not open yet").isEmpty();
        days(today, today.plusDays(5));
        daily();
        daily();
        days(today.minusDays(9), today.plusDays(5));
        daily();
        daily();
        CallOutcome.Saved letter = saved(writing.handIn(CITY, project, "We want"));
        saved(writing.revise(CITY, new LetterId(letter.id()), letter.version(), "We want it"));
        days(today.minusDays(9), today.plusDays(4));
        daily();
        saved(calls.close(project, version()));
        saved(calls.select(new LetterId(letter.id()), letter.version() + 1, "See you in May."));

        List<MimeMessage> mails = sent();
        assertThat(mails)
                .extracting(Inbox::subject)
                .containsExactlyInAnyOrder(
                        "We look for cities: Lamps",
                        "Until " + PartialDate.day(today.plusDays(5)).written() + ": letters of intent for Lamps",
                        "Your letter of intent has arrived: Lamps",
                        "Your city is selected: Lamps");
        assertThat(words(mails, "Your city is selected")).contains("See you in May.", "/desk/my-projects");
    }

    @Test
    void tellsWhoWasNotSelectedAndNobodyWhoIsNoContactAnyMore() throws Exception {
        LocalDate today = LocalDate.now(clock);
        call(today, today);
        CallOutcome.Saved letter = saved(writing.handIn(CITY, project, "We want"));
        saved(calls.close(project, version()));
        saved(calls.decline(new LetterId(letter.id()), letter.version(), ""));
        assertThat(waiting()).hasSize(3);
        assertThat(ours()).hasSize(3);
        jdbc.sql("delete from app.mail").update();
        inbox.stop();
        inbox.start();
        saved(calls.open(another(), new CallDraft(today, today, "")));
        assertThat(waiting()).hasSize(1);
        jdbc.sql("delete from membership.representation where role = 'EVENTS' and member_id = ?")
                .param(As.CITY)
                .update();

        assertThat(ours()).isEmpty();
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

    private static CallOutcome.Saved saved(CallOutcome outcome) {
        assertThat(outcome).isInstanceOf(CallOutcome.Saved.class);
        return (CallOutcome.Saved) outcome;
    }

    private void call(LocalDate opens, LocalDate closes) {
        project = another();
        saved(calls.open(project, new CallDraft(opens, closes, "For cities")));
    }

    private ProjectId another() {
        return ((ProjectOutcome.Saved)
                        projects.begin(new ProjectDraft(ProjectKind.PILOT, 2117, "Lamps", "", "", "", "")))
                .project();
    }

    private void days(LocalDate opens, LocalDate closes) {
        jdbc.sql("update programs.project_call set opens_on = ?, closes_on = ? where id = ?")
                .params(opens, closes, project.value())
                .update();
    }

    private int version() {
        return register.of(project).orElseThrow().version();
    }

    private void daily() {
        RecurringTask<?> job = house.getBean("tellOfCalls", RecurringTask.class);
        job.execute(new TaskInstance<>(job.getName(), "once"), null);
    }

    private List<String> waiting() {
        return jdbc.sql("select subject from app.mail where template = 'notice' and recipient = ?")
                .param(KIM)
                .query((row, _) -> row.getString(1))
                .list();
    }

    private List<String> ours() throws Exception {
        sent();
        return inbox.recipients().stream()
                .filter(it -> it.endsWith("@notice.example"))
                .toList();
    }

    private List<MimeMessage> sent() throws Exception {
        // other cities of the shared records are told of calls as well
        jdbc.sql("delete from app.mail where recipient not like '%@notice.example'")
                .update();
        new PostOffice(house).sendDue(inbox.port());
        return inbox.mails();
    }

    private static String words(List<MimeMessage> mails, String beginning) throws Exception {
        return Inbox.words(mails.stream()
                .filter(it -> Inbox.subject(it).startsWith(beginning))
                .findFirst()
                .orElseThrow()
                .getContent());
    }
}
