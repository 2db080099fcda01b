package org.wego.programs.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wego.programs.event.Drafts.hours;
import static org.wego.programs.event.Drafts.training;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wego.programs.event.EventOutcome.Problem;

/** What can be said of an event, and what is refused. */
class EventDraftTests {

    @Test
    void nothingIsWrongWithATrainingOfFourDays() {
        assertThat(training("Seoul Program I", "2017-03-27", "2017-03-30").problems())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2017-03-27, 2017-03-26, ENDS_BEFORE_BEGIN",
        "2017-04, 2017-03, ENDS_BEFORE_BEGIN",
        "2017-04-02, 2020-04-03, LASTS_TOO_LONG",
        "1899-12-31, 1899-12-31, NO_SUCH_YEAR",
        "9999-12-31, 9999-12-31, NO_SUCH_YEAR",
        "2199-12-31, 2200-01-01, NO_SUCH_YEAR",
    })
    void itEndsAfterItBegins(String begins, String ends, Problem problem) {
        assertThat(training("A", begins, ends).problems()).containsExactly(problem);
    }

    @Test
    void hoursNeedADay() {
        assertThat(training("A", "2017-04", "2017-04", hours("09:00", "17:00", "Asia/Seoul"))
                        .problems())
                .containsExactly(Problem.HOURS_WITHOUT_DAY);
        assertThat(training("A", "2017-04-03", "2017-04-03", hours("17:00", "09:00", "Asia/Seoul"))
                        .problems())
                .containsExactly(Problem.ENDS_BEFORE_BEGIN);
        assertThat(training("A", "2017-04-03", "2017-04-04", hours("17:00", "09:00", "Asia/Seoul"))
                        .problems())
                .as("a night between two days")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-29, 02:30, Europe/Paris, 2026-03-29T03:00",
        "2026-03-08, 02:30, America/New_York, 2026-03-08T03:00",
        "2022-04-03, 02:30, America/Mexico_City, 2022-04-03T03:00",
        "2016-03-27, 03:15, Europe/Istanbul, 2016-03-27T04:00",
    })
    void aTimeThatNoClockShowsIsNamed(LocalDate day, LocalTime time, ZoneId zone, LocalDateTime resumes) {
        EventDraft draft = training("A", day.toString(), day.toString(), new EventHours(time, time.plusHours(5), zone));

        assertThat(draft.problems()).containsExactly(Problem.NO_SUCH_TIME);
        assertThat(draft.gap()).hasValue(new ClockGap(day.atTime(time), zone, resumes));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Asia/Seoul", "Africa/Casablanca", "America/Mexico_City"})
    void aTimeOfMostDaysIsShownByItsClocks(String zone) {
        assertThat(training("A", "2026-03-29", "2026-03-29", hours("09:00", "17:00", zone))
                        .problems())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,x",
                "ftp://example.org",
                "example.org",
                "https://",
                "https://a b",
                "//example.org",
                "file:///etc/passwd",
                "http:/x",
                "JAVASCRIPT://x.y/%0aalert(1)"
            })
    void aLinkLeadsToAPage(String link) {
        EventDraft draft = training("A", "2017-04-03", "2017-04-03");

        assertThat(withLink(draft, link).problems()).containsExactly(Problem.NO_ADDRESS);
        assertThat(withLink(draft, "https://we-gov.org/a?b=c#d").problems()).isEmpty();
    }

    @Test
    void aTitleIsNeededAndNothingIsLongerThanItMayBe() {
        assertThat(training(" \u200b ", "2017", "2017").problems()).containsExactly(Problem.NO_TITLE);
        assertThat(training("x".repeat(201), "2017", "2017").problems()).containsExactly(Problem.TOO_LONG);
        EventDraft draft = training("A", "2017", "2017");
        assertThat(described(draft, "x".repeat(9_000)).problems()).containsExactly(Problem.TOO_LONG);
        assertThat(described(draft, "x".repeat(8_000)).problems()).isEmpty();
    }

    @Test
    void aTimetableIsOfItsDaysAndNotEndless() {
        LocalDate day = LocalDate.of(2017, 6, 27);
        Session session = new Session(day, LocalTime.of(9, 0), null, "Opening");
        Session other = new Session(day.plusDays(1), LocalTime.of(9, 0), null, "Opening");
        EventDraft draft = training("A", "2017-06-27", "2017-06-27");

        assertThat(timed(draft, List.of(session)).problems()).isEmpty();
        assertThat(timed(draft, List.of(other)).problems()).containsExactly(Problem.SESSION_ON_OTHER_DAY);
        assertThat(timed(draft, Collections.nCopies(301, session)).problems()).containsExactly(Problem.TOO_MANY);
        assertThat(timed(draft, List.of(new Session(day, LocalTime.NOON, null, " ")))
                        .problems())
                .containsExactly(Problem.SESSION_WITHOUT_TITLE);
    }

    @ParameterizedTest
    @CsvSource({
        "Seoul Program I, Seoul Program II",
        "Seoul Program IX, Seoul Program X",
        "Summit 2017, Summit 2018",
        "Summit 9999, Summit 10000",
        "Program XX, Program XX",
        "Program IIX, Program IIX",
        "Opening, Opening",
        "I, I",
    })
    void theNextOneIsCountedOn(String title, String next) {
        assertThat(training(title, "2017", "2017").again().title()).isEqualTo(next);
    }

    private static EventDraft withLink(EventDraft it, String link) {
        return of(it, new EventVenue("", true, link, null), it.timetable(), it.description());
    }

    private static EventDraft described(EventDraft it, String description) {
        return of(it, it.venue(), it.timetable(), description);
    }

    private static EventDraft timed(EventDraft it, List<Session> timetable) {
        return of(it, it.venue(), timetable, it.description());
    }

    private static EventDraft of(EventDraft it, EventVenue venue, List<Session> timetable, String description) {
        return new EventDraft(
                it.title(),
                it.kind(),
                it.begins(),
                it.ends(),
                it.hours(),
                it.city(),
                venue,
                it.program(),
                it.contributors(),
                timetable,
                description,
                it.source());
    }
}
