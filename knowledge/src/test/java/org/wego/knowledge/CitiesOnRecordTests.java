package org.wego.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import com.neovisionaries.i18n.CountryCode;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.wego.knowledge.entry.EntryCatalog;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.start.StartData;

/** The cities that entries are about are the members, also those recorded before the members came. */
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
class CitiesOnRecordTests {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManagerFactory persistence;

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
                .extracting(entry -> entry.text().title())
                .contains("Seoul e-Government Declaration");
        assertThat(catalog.about(city("Mexico City", CountryCode.MX), 9))
                .extracting(entry -> entry.text().title())
                .containsExactly("My Safe City (Mi Ciudad Segura)");
        assertThat(catalog.about(MemberId.next(), 9)).isEmpty();
    }

    @Test
    void anEntryThatIsNotPublishedIsNotTold() {
        MemberId kigali = city("Kigali", CountryCode.RW);
        jdbc.sql("""
                insert into knowledge.entry (id, version, catalog, state, title, title_key, summary, source,
                    drafted_by, member_id, city, country)
                values (?, 0, 'BEST_PRACTICES_JOURNAL', 'DRAFT', 'Draft of Kigali', '|draftofkigali|', '', '',
                    'test', ?, 'Kigali', 'RW')""").params(UUID.randomUUID(), kigali.value()).update();

        assertThat(catalog.about(kigali, 9)).isEmpty();
    }

    @Test
    void theEntriesOfACityAreReadWithOneStatement() {
        MemberId seoul = city("Seoul", CountryCode.KR);

        assertThat(statements(() -> catalog.about(seoul, 9))).isOne();
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
