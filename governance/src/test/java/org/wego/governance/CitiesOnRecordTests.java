package org.wego.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.neovisionaries.i18n.CountryCode;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.wego.CitiesOnRecordContract;
import org.wego.governance.body.BodyDirectory;
import org.wego.governance.body.RegionalOfficeSummary;
import org.wego.governance.meeting.MeetingRecords;
import org.wego.governance.meeting.MeetingSummary;
import org.wego.governance.office.Office;
import org.wego.governance.roster.OfficeHeld;
import org.wego.governance.roster.OfficeRoster;
import org.wego.governance.roster.OfficesOfCity;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.start.StartData;

/** The cities that governance has on record are the members, also those recorded before the members came. */
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
class CitiesOnRecordTests extends CitiesOnRecordContract {

    private static final LocalDate NOVEMBER_2017 = LocalDate.of(2017, 11, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Autowired
    StartData bodyStartData;

    @Autowired
    StartData statutesStartData;

    @Autowired
    StartData termStartData;

    @Autowired
    StartData meetingStartData;

    @Autowired
    BodyDirectory bodies;

    @Autowired
    OfficeRoster roster;

    @Autowired
    OfficesOfCity offices;

    @Autowired
    MeetingRecords meetings;

    @Override
    protected List<StartData> records() {
        return List.of(bodyStartData, statutesStartData, termStartData, meetingStartData);
    }

    @Override
    protected String strangers() {
        return """
                select city_name from governance.appointment where city_member_id is null
                union select host_name from governance.regional_office where host_member_id is null
                union select host_name from governance.meeting where host_member_id is null and host_name is not null""";
    }

    @Override
    protected List<Function<MemberId, List<?>>> questions() {
        return List.of(offices::of, bodies::officesHostedBy, city -> meetings.hostedBy(city, 9));
    }

    @Test
    void everyOfficeOfTheTermOf2017IsHeldByAMember() {
        assertThat(roster.asOf(NOVEMBER_2017).orElseThrow().holders())
                .hasSize(28)
                .allSatisfy(holder -> assertThat(holder.city().member())
                        .as("%s", holder.city())
                        .isNotNull()
                        .isEqualTo(city(holder.city().name(), holder.city().country())));
        assertThat(roster.asOf(NOVEMBER_2017).orElseThrow().holding(Office.COMMITTEE_MEMBER))
                .extracting(holder -> holder.city().member())
                .hasSize(19)
                .doesNotHaveDuplicates();
    }

    @Test
    void aMeetingWithoutAPlaceIsOneWhosePlaceIsNotDocumented() {
        assertThat(meetings.begunBy(TODAY))
                .filteredOn(meeting -> meeting.host() == null)
                .as("no place is documented")
                .extracting(MeetingSummary::title)
                .containsExactly(
                        "6th General Assembly", "Interim Executive Committee meeting", "World Cities CIO Forum");
    }

    @Test
    void aCityKnowsItsOfficesTheLatestAndHighestFirst() {
        MemberId addisAbaba = city("Addis Ababa", CountryCode.ET);
        MemberId ulyanovsk = city("Ulyanovsk Region", CountryCode.RU);

        assertThat(offices.of(addisAbaba))
                .extracting(OfficeHeld::term, OfficeHeld::office)
                .containsExactly(
                        tuple("2017–2020", Office.VICE_PRESIDENT), tuple("2017–2020", Office.COMMITTEE_MEMBER));
        assertThat(offices.of(ulyanovsk))
                .extracting(OfficeHeld::term, OfficeHeld::office)
                .containsExactly(
                        tuple("2017–2020", Office.VICE_PRESIDENT),
                        tuple("2017–2020", Office.COMMITTEE_MEMBER),
                        tuple("2014–2017", Office.EXECUTIVE_VICE_PRESIDENT),
                        tuple("2012–2014", Office.VICE_PRESIDENT));
    }

    @Test
    void aCityKnowsWhatItHosts() {
        MemberId ulyanovsk = city("Ulyanovsk Region", CountryCode.RU);

        assertThat(bodies.officesHostedBy(ulyanovsk))
                .extracting(RegionalOfficeSummary::region)
                .containsExactly("Eurasia", "Europe");
        assertThat(meetings.hostedBy(ulyanovsk, 9))
                .extracting(MeetingSummary::title)
                .containsExactly("4th General Assembly", "Executive Committee meeting 2015");
        assertThat(meetings.hostedBy(ulyanovsk, 1)).hasSize(1);
    }
}
