package org.wego.programs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.neovisionaries.i18n.CountryCode;
import java.time.Year;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.wego.CitiesOnRecordContract;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.start.StartData;
import org.wego.programs.event.EventCalendar;
import org.wego.programs.event.EventSummary;
import org.wego.programs.project.ProjectRegister;
import org.wego.programs.project.ProjectSummary;

/** The places of events and the cities of projects are the members, also those recorded before the members came. */
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
class CitiesOnRecordTests extends CitiesOnRecordContract {

    @Autowired
    StartData catalogueStartData;

    @Autowired
    StartData projectStartData;

    @Autowired
    StartData eventStartData;

    @Autowired
    ProjectRegister projects;

    @Autowired
    EventCalendar calendar;

    @Override
    protected List<StartData> records() {
        return List.of(catalogueStartData, projectStartData, eventStartData);
    }

    @Override
    protected String strangers() {
        return """
                select name from programs.project_city where member_id is null
                union select place from programs.event where member_id is null and place is not null""";
    }

    @Override
    protected List<Function<MemberId, List<?>>> questions() {
        return List.of(projects::of, city -> calendar.in(city, 9));
    }

    @Test
    void everyCityOfAProjectIsTheMemberOfItsName() {
        assertThat(projects.projects())
                .flatExtracting(ProjectSummary::cities)
                .isNotEmpty()
                .allSatisfy(city -> assertThat(city.member()).isNotNull().isEqualTo(city(city.name(), city.country())));
    }

    @Test
    void anEventWithoutAPlaceIsOneWhosePlaceIsNotDocumented() {
        assertThat(calendar.of(Year.of(2017)))
                .filteredOn(event -> event.city() == null)
                .extracting(EventSummary::title)
                .contains("Start of the ICT Feasibility Study Project 2017");
        assertThat(calendar.of(Year.of(2017)))
                .filteredOn(event -> event.city() != null)
                .extracting(EventSummary::title)
                .contains("4th General Assembly");
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
    }

    @Test
    void aCityKnowsItsProjectsWithAllTheirCities() {
        assertThat(projects.of(city("Ha Noi", CountryCode.VN)))
                .extracting(ProjectSummary::subject, project -> project.cities().size())
                .containsExactly(tuple("Civic Participation System", 2));
    }
}
