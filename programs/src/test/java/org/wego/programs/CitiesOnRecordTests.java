package org.wego.programs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.neovisionaries.i18n.CountryCode;
import jakarta.persistence.EntityManagerFactory;
import java.time.Year;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.start.StartData;
import org.wego.programs.event.EventCalendar;
import org.wego.programs.event.EventSummary;
import org.wego.programs.project.ProjectRegister;
import org.wego.programs.project.ProjectSummary;

/** The places of events and the cities of projects are the members, also those recorded before the members came. */
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
class CitiesOnRecordTests {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManagerFactory persistence;

    @Autowired
    StartData memberStartData;

    @Autowired
    StartData catalogueStartData;

    @Autowired
    StartData projectStartData;

    @Autowired
    StartData eventStartData;

    @Autowired
    MemberDirectory members;

    @Autowired
    ProjectRegister projects;

    @Autowired
    EventCalendar calendar;

    /** Programs first, as in a database of an earlier release. */
    @BeforeEach
    void recordTheCitiesBeforeTheMembersCome() {
        catalogueStartData.load();
        projectStartData.load();
        eventStartData.load();
        memberStartData.load();
    }

    /** Every place and city of the records is a member: no row is left without one. */
    @Test
    void noCityOfTheRecordsIsLeftWithoutItsMember() {
        assertThat(jdbc.sql("""
                        select name from programs.project_city where member_id is null
                        union select place from programs.event where member_id is null and place is not null""").query(String.class).list()).isEmpty();
        assertThat(projects.projects())
                .flatExtracting(ProjectSummary::cities)
                .hasSize(3)
                .allSatisfy(city -> assertThat(city.member()).isNotNull().isEqualTo(city(city.name(), city.country())));
        assertThat(calendar.of(Year.of(2017)))
                .filteredOn(event -> event.city() == null)
                .as("no place is documented")
                .hasSize(11);
    }

    @Test
    void aCityKnowsItsEventsTheLatestFirst() {
        MemberId ulyanovsk = city("Ulyanovsk Region", CountryCode.RU);

        assertThat(calendar.in(ulyanovsk, 9))
                .extracting(EventSummary::title)
                .containsExactly(
                        "e-Government Webinar of the Europe Regional Office",
                        "3rd Smart Sustainable City Awards Ceremony",
                        "4th General Assembly");
        assertThat(calendar.in(ulyanovsk, 1)).hasSize(1);
        assertThat(calendar.in(MemberId.next(), 9)).isEmpty();
    }

    @Test
    void aCityKnowsItsProjectsWithAllTheirCities() {
        assertThat(projects.of(city("Ha Noi", CountryCode.VN)))
                .extracting(ProjectSummary::subject, project -> project.cities().size())
                .containsExactly(tuple("Civic Participation System", 2));
        assertThat(projects.of(MemberId.next())).isEmpty();
    }

    @Test
    void everythingOfACityIsReadWithOneStatementEach() {
        MemberId hanoi = city("Ha Noi", CountryCode.VN);

        assertThat(statements(() -> calendar.in(hanoi, 9))).isOne();
        assertThat(statements(() -> projects.of(hanoi))).isOne();
    }

    private MemberId city(String name, CountryCode country) {
        return Objects.requireNonNull(members.named(name, country).orNull());
    }

    private long statements(Supplier<List<?>> read) {
        Statistics statistics = persistence.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        read.get();
        return statistics.getPrepareStatementCount();
    }
}
