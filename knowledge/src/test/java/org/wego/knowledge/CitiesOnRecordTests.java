package org.wego.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import com.neovisionaries.i18n.CountryCode;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.wego.knowledge.entry.EntryCatalog;
import org.wego.knowledge.entry.EntrySummary;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.start.StartData;

/** The cities that entries are about are the members, also those recorded before the members came. */
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
class CitiesOnRecordTests {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    StartData memberStartData;

    @Autowired
    StartData projectStartData;

    @Autowired
    StartData entryStartData;

    @Autowired
    MemberDirectory members;

    @Autowired
    EntryCatalog catalog;

    /** Knowledge first, as in a database of an earlier release. */
    @BeforeEach
    void recordTheCitiesBeforeTheMembersCome() {
        jdbc.sql("delete from knowledge.entry").update();
        projectStartData.load();
        entryStartData.load();
        memberStartData.load();
    }

    /** Winners of awards need not be members, and no document shows these as such. */
    @Test
    void onlyWinnersOfAwardsThatAreNoMembersAreLeftWithoutOne() {
        assertThat(jdbc.sql("select distinct city from knowledge.entry where city is not null and member_id is null")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder(
                        "Belo Horizonte", "George Town", "Odense", "Surrey", "São Paulo", "Wellington");
    }

    @Test
    void aCityKnowsTheEntriesAboutItTheLatestFirst() {
        assertThat(catalog.about(city("Seoul", CountryCode.KR), 9))
                .extracting(EntrySummary::title)
                .contains("Seoul e-Government Declaration");
        assertThat(catalog.about(city("Mexico City", CountryCode.MX), 9))
                .extracting(EntrySummary::title)
                .containsExactly("My Safe City (Mi Ciudad Segura)");
        assertThat(catalog.about(MemberId.next(), 9)).isEmpty();
    }

    @Test
    void anEntryThatIsNotPublishedIsNotTold() {
        MemberId kigali = city("Kigali", CountryCode.RW);
        jdbc.sql("""
                insert into knowledge.entry (id, version, external_id, catalog, state, status, sdgs, technologies, parts,
                    drafted_by, drafted_at, changed_at, reason, member_id, city, country)
                values (?, 0, 'kigali', 'BEST_PRACTICES_JOURNAL', 'DRAFT', 'UNKNOWN', '', '', '{}', 'test',
                    current_timestamp, current_timestamp, '', ?, 'Kigali', 'RW')""").params(UUID.randomUUID(), kigali.value()).update();

        assertThat(catalog.about(kigali, 9)).isEmpty();
    }

    private MemberId city(String name, CountryCode country) {
        return Objects.requireNonNull(members.named(name, country).orNull());
    }
}
