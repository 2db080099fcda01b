package org.wego.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import com.neovisionaries.i18n.CountryCode;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.validate.ValidationResult;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.wego.WegoTest;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.membership.time.PartialDate;
import org.wego.operation.ApplicationAddress;
import org.wego.programs.event.Coordinates;
import org.wego.programs.event.EventHours;
import org.wego.programs.event.EventId;
import org.wego.programs.event.EventKind;
import org.wego.programs.event.EventState;
import org.wego.programs.event.EventSummary;
import org.wego.programs.event.EventVenue;

/** What calendar programs read, looked at by two of them: ical4j and biweekly. */
@WegoTest
class CalendarFileTests {

    private static final Instant CHANGED = Instant.parse("2026-11-20T08:00:00Z");
    private static final UUID ID = UUID.fromString("00000000-0000-7000-8000-000000000001");

    @Autowired
    ApplicationAddress address;

    @Autowired
    MessageSource texts;

    private CalendarFile file() {
        return new CalendarFile(address, texts);
    }

    @Test
    void aMonthCoversItsDaysAndBlocksNone() {
        String written = file().of("Events", List.of(event("Webinar", "2017-04", "2017-04", null, EventState.PLANNED)));

        assertThat(written.lines())
                .contains(
                        "DTSTART;VALUE=DATE:20170401",
                        "DTEND;VALUE=DATE:20170501",
                        "TRANSP:TRANSPARENT",
                        "SUMMARY:Webinar (day not fixed)",
                        "STATUS:CONFIRMED",
                        "UID:" + ID + "@wego",
                        "SEQUENCE:3",
                        "DTSTAMP:20261120T080000Z",
                        "LAST-MODIFIED:20261120T080000Z");
    }

    @Test
    void wholeDaysEndBeforeTheNextOne() {
        assertThat(file().of("Events", List.of(event("Forum", "2017-06-27", "2017-06-30", null, EventState.PLANNED)))
                        .lines())
                .contains("DTSTART;VALUE=DATE:20170627", "DTEND;VALUE=DATE:20170701", "SUMMARY:Forum");
    }

    @Test
    void tellsOfACancellation() {
        assertThat(file().of("Events", List.of(event("Forum", "2017-06-27", "2017-06-30", null, EventState.CANCELLED)))
                        .lines())
                .contains("STATUS:CANCELLED", "DESCRIPTION:Cancelled: Fog");
    }

    @ParameterizedTest
    @CsvSource({
        "Asia/Seoul, 2026-03-29, 2026-03-29T00:00:00Z",
        "Asia/Seoul, 1988-07-01, 1988-06-30T23:00:00Z",
        "America/Mexico_City, 2022-04-02, 2022-04-02T15:00:00Z",
        "America/Mexico_City, 2022-04-03, 2022-04-03T14:00:00Z",
        "America/Mexico_City, 2026-07-01, 2026-07-01T15:00:00Z",
        "Europe/Istanbul, 2016-03-26, 2016-03-26T07:00:00Z",
        "Europe/Istanbul, 2016-03-27, 2016-03-27T06:00:00Z",
        "Europe/Istanbul, 2026-12-01, 2026-12-01T06:00:00Z",
        "Africa/Casablanca, 2026-02-14, 2026-02-14T08:00:00Z",
        "Africa/Casablanca, 2026-03-01, 2026-03-01T09:00:00Z",
        "America/New_York, 2026-03-07, 2026-03-07T14:00:00Z",
        "America/New_York, 2026-03-08, 2026-03-08T13:00:00Z",
        "America/New_York, 2026-11-01, 2026-11-01T14:00:00Z",
    })
    void nineInTheMorningIsTheSameMomentForEverybody(ZoneId zone, String day, Instant moment) throws IOException {
        String written = file().of(
                        "Events",
                        List.of(event(
                                "Training",
                                day,
                                day,
                                new EventHours(LocalTime.of(9, 0), LocalTime.of(17, 0), zone),
                                EventState.PLANNED)));

        VEvent read = Biweekly.parse(written).first().getEvents().getFirst();
        assertThat(read.getDateStart().getValue().toInstant()).isEqualTo(moment);
        assertThat(read.getDateEnd().getValue().toInstant()).isAfter(moment);
        assertThat(written).contains("DTSTART:", "Z\r\n").doesNotContain("VTIMEZONE");
    }

    @Test
    void neitherProgramFindsAFault() throws IOException, ParserException {
        String written = file().of(
                        "Events, of \"all\"; kinds",
                        List.of(
                                event(
                                        "Training; with, all\\ signs 가나다",
                                        "2017-04-03",
                                        "2017-04-05",
                                        null,
                                        EventState.PLANNED),
                                event("BEGIN:VEVENT", "2017-04", "2017-04", null, EventState.POSTPONED),
                                event("x".repeat(200), "2017", "2017", null, EventState.CANCELLED)));

        ValidationResult found =
                new CalendarBuilder().build(new StringReader(written)).validate();
        assertThat(found.hasErrors()).as(found.toString()).isFalse();
        assertThat(found.getEntries()).isEmpty();
        ICalendar read = Biweekly.parse(written).first();
        assertThat(read.validate(ICalVersion.V2_0).isEmpty())
                .as(read.validate(ICalVersion.V2_0).toString())
                .isTrue();
        assertThat(read.getEvents())
                .extracting(it -> it.getSummary().getValue())
                .containsExactly(
                        "Training; with, all\\ signs 가나다",
                        "BEGIN:VEVENT (day not fixed)",
                        "x".repeat(200) + " (day not fixed)");
    }

    private static EventSummary event(
            String title, String begins, String ends, @Nullable EventHours hours, EventState state) {
        return new EventSummary(
                new EventId(ID),
                title,
                EventKind.TRAINING,
                state,
                PartialDate.parse(begins),
                PartialDate.parse(ends),
                hours,
                new CityOnRecord(null, "Ulyanovsk Region", CountryCode.RU),
                new EventVenue(
                        "Hall, 1",
                        false,
                        "",
                        Coordinates.read("37.5665, 126.978").orElseThrow()),
                null,
                state == EventState.PLANNED ? "" : "Fog",
                "Letter",
                3,
                CHANGED);
    }
}
