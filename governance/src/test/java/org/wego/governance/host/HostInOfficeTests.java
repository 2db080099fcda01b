package org.wego.governance.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Date;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.transaction.annotation.Transactional;
import org.wego.governance.office.AppointmentMode;
import org.wego.governance.office.EndCause;
import org.wego.governance.office.Office;
import org.wego.governance.office.Seat;
import org.wego.governance.term.AppointmentDetails;
import org.wego.governance.term.Nomination;
import org.wego.governance.term.TermDraft;
import org.wego.governance.term.TermEditing;
import org.wego.governance.term.TermId;
import org.wego.governance.term.TermOutcome;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.membership.start.StartData;
import org.wego.membership.time.PartialDate;

@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
@Transactional
class HostInOfficeTests {

    private static final Seat SEAT = new Seat(Office.EXECUTIVE_VICE_PRESIDENT, 1);

    @Autowired
    JdbcClient jdbc;

    @Autowired
    HostInOffice hosts;

    @Autowired
    TermEditing terms;

    @Autowired
    StartData meetingStartData;

    private TermId term = TermId.next();

    @BeforeEach
    void planTheAssemblyThatEndsTheTerm() {
        meetingStartData.load();
        assembly("6th General Assembly", "2009-01-01", null);
        assembly("7th General Assembly", "2009-01-02", null);
        term = ((TermOutcome.Saved) terms.draft(new TermDraft(
                        "2061–2064",
                        PartialDate.parse("2061-06-30"),
                        PartialDate.parse("2064-06-30"),
                        true,
                        Map.of(Office.EXECUTIVE_VICE_PRESIDENT, 1),
                        "",
                        "minutes")))
                .term();
    }

    @Test
    void offersTheHostOfTheNextAssemblyByOfficeAndAppointsItAtOnce() {
        assembly("6th General Assembly", "2061-06-30", null);
        assembly("7th General Assembly", "2064-06-28", "Almaty");

        assertThat(hosts.in(term))
                .as("the host of the first one is not on record")
                .isEmpty();
        assembly("6th General Assembly", "2009-01-01", null);
        HostOffer offer = hosts.in(term).orElseThrow();
        assertThat(offer.nomination().city().name()).isEqualTo("Almaty");
        assertThat(offer.holder()).isNull();

        assertThat(hosts.appoint(offer)).isInstanceOf(TermOutcome.Saved.class);

        assertThat(holders()).singleElement().satisfies(it -> {
            assertThat(it.city().name()).isEqualTo("Almaty");
            assertThat(it.said().mode()).isEqualTo(AppointmentMode.EX_OFFICIO);
            assertThat(it.said().source()).isEqualTo("minutes of the meeting");
        });
        assertThat(hosts.in(term)).isEmpty();
        assertThat(hosts.appoint(offer)).as("clicked twice").isInstanceOf(TermOutcome.Stale.class);
    }

    @Test
    void takesWhoWasChosenAtTheLastAssemblyWhereNoHostIsSaid() {
        assembly("6th General Assembly", "2061-06-29", "Seoul");
        assembly("7th General Assembly", "2064-06-28", null);
        jdbc.sql("update governance.meeting set next_host_name = 'Makati' where title = '6th General Assembly'")
                .update();

        HostOffer offer = hosts.in(term).orElseThrow();

        assertThat(offer.nomination().city().name()).isEqualTo("Makati");
        assertThat(offer.chosenThere()).isTrue();
        assertThat(offer.meeting().title()).isEqualTo("6th General Assembly");
        jdbc.sql("update governance.meeting set state = 'CANCELLED' where title = '6th General Assembly'")
                .update();
        assertThat(hosts.in(term)).as("it was cancelled").isEmpty();
    }

    @Test
    void saysWhoWouldBeReplaced() {
        assembly("7th General Assembly", "2064-06-28", "Almaty");
        terms.appoint(
                term,
                terms.find(term).orElseThrow().version(),
                List.of(Nomination.of(SEAT, new CityOnRecord(null, "Makati", null), null, "minutes")),
                "");

        assertThat(hosts.in(term).orElseThrow().holder())
                .isNotNull()
                .extracting(it -> it.city().name())
                .isEqualTo("Makati");
    }

    @Test
    void offersNothingWhereNoAssemblyIsPlannedOrNoTermIsKnown() {
        assertThat(hosts.in(term)).isEmpty();
        assertThat(hosts.in(TermId.next())).isEmpty();
        assertThat(holders()).extracting(AppointmentDetails::endCause).doesNotContain(EndCause.REPLACED);
    }

    private List<AppointmentDetails> holders() {
        return terms.find(term).orElseThrow().appointments();
    }

    /** One of the meetings on record, as another one. */
    private void assembly(String of, String day, @Nullable String host) {
        jdbc.sql("""
                update governance.meeting set begins_earliest = :day, begins_latest = :day, ends_earliest = :day,
                    ends_latest = :day, host_name = :host, host_member_id = null, host_country = null,
                    source = 'minutes of the meeting'
                where title = :title
                """)
                .param("title", of)
                .param("day", Date.valueOf(day))
                .param("host", host)
                .update();
    }
}
