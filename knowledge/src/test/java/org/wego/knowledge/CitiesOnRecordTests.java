package org.wego.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import com.neovisionaries.i18n.CountryCode;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.wego.CitiesOnRecordContract;
import org.wego.knowledge.entry.EntryCatalog;
import org.wego.knowledge.entry.EntrySummary;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.start.StartData;

/** The cities that entries are about are the members, also those recorded before the members came. */
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
class CitiesOnRecordTests extends CitiesOnRecordContract {

    @Autowired
    StartData projectStartData;

    @Autowired
    StartData entryStartData;

    @Autowired
    EntryCatalog catalog;

    @Override
    protected List<StartData> records() {
        jdbc.sql("delete from knowledge.entry").update();
        return List.of(projectStartData, entryStartData);
    }

    @Override
    protected String strangers() {
        return "select distinct city from knowledge.entry where city is not null and member_id is null";
    }

    /** Winners of awards need not be members. */
    @Override
    protected List<String> knownStrangers() {
        return List.of("Belo Horizonte", "George Town", "Odense", "Surrey", "São Paulo", "Wellington");
    }

    @Override
    protected List<Function<MemberId, List<?>>> questions() {
        return List.of(city -> catalog.about(city, 9));
    }

    @Test
    void aCityKnowsTheEntriesAboutItTheLatestFirst() {
        assertThat(catalog.about(city("Seoul", CountryCode.KR), 9))
                .extracting(EntrySummary::title)
                .contains("Seoul e-Government Declaration");
        assertThat(catalog.about(city("Mexico City", CountryCode.MX), 9))
                .extracting(EntrySummary::title)
                .containsExactly("My Safe City (Mi Ciudad Segura)");
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
}
