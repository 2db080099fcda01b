package org.wego.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.wego.As;
import org.wego.WegoTest;
import org.wego.membership.access.Role;
import org.wego.membership.time.PartialDate;
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

/** What contacts are written of calls and their letters: each once, to whom the city names for events. */
@WegoTest
@As(Role.STAFF)
class CallMailTests extends NoticedCity {

    @Autowired
    private ProjectKeeping projects;

    @Autowired
    private CallKeeping calls;

    @Autowired
    private CallRegister register;

    @Autowired
    private LetterWriting writing;

    @Autowired
    private Clock clock;

    private ProjectId project = new ProjectId(new UUID(0, 0));

    @AfterEach
    void forgetTheCall() {
        String letters = " where project_id in (select id from programs.project where project_year = 2117)";
        jdbc.sql("delete from programs.letter" + letters).update();
        jdbc.sql(
                        "delete from programs.project_call where id in (select id from programs.project where project_year = 2117)")
                .update();
        jdbc.sql("delete from programs.project_city" + letters).update();
        jdbc.sql("delete from programs.project where project_year = 2117").update();
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
                        "By " + PartialDate.day(today.plusDays(5)).written() + ": letters of intent for Lamps",
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
}
