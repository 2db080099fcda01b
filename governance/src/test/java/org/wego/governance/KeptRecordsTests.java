package org.wego.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.modulith.test.AssertablePublishedEvents;
import org.springframework.transaction.annotation.Transactional;
import org.wego.governance.body.BodyDirectory;
import org.wego.governance.body.RegionalOfficeDraft;
import org.wego.governance.body.RegionalOfficeEditing;
import org.wego.governance.body.RegionalOfficeSummary;
import org.wego.governance.keeping.Edit;
import org.wego.governance.keeping.Kept;
import org.wego.governance.keeping.RecordOutcome;
import org.wego.governance.keeping.RecordOutcome.Invalid;
import org.wego.governance.keeping.RecordOutcome.Problem;
import org.wego.governance.keeping.RecordOutcome.Saved;
import org.wego.governance.keeping.RecordOutcome.Stale;
import org.wego.governance.keeping.RecordOutcome.Unknown;
import org.wego.governance.partner.PartnerDraft;
import org.wego.governance.partner.Partners;
import org.wego.governance.statutes.Quorum;
import org.wego.governance.statutes.StatutesDraft;
import org.wego.governance.statutes.StatutesEditing;
import org.wego.governance.statutes.StatutesInForce;
import org.wego.membership.audit.RecordChanged;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.membership.time.PartialDate;

/** Statutes, regional offices and partners, which administrators keep as dated records. */
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
@Transactional
class KeptRecordsTests {

    private static final CityOnRecord CHENGDU = new CityOnRecord(null, "Chengdu", null);
    private static final CityOnRecord ALMATY = new CityOnRecord(null, "Almaty", null);

    @Autowired
    JdbcClient jdbc;

    @Autowired
    StatutesEditing statutes;

    @Autowired
    StatutesInForce inForce;

    @Autowired
    RegionalOfficeEditing offices;

    @Autowired
    BodyDirectory bodies;

    @Autowired
    Partners partners;

    @BeforeEach
    void keepNothing() {
        for (String table : List.of("statutes", "regional_office", "partner")) {
            jdbc.sql("delete from governance." + table).update();
        }
    }

    @Test
    void letsAVersionOfTheStatutesHoldUntilTheDayOfTheNextOne() {
        saved(statutes.adopt(statutes("2010-01-01", 20, 5)));
        saved(statutes.adopt(statutes("2030-01-01", 24, 6)));

        assertThat(inForce.on(LocalDate.of(2029, 12, 31)).orElseThrow().committeeAtMost())
                .isEqualTo(20);
        assertThat(inForce.on(LocalDate.of(2030, 1, 1)).orElseThrow().committeeAtMost())
                .isEqualTo(24);
        assertThat(statutes.versions())
                .extracting(it -> it.said().committeeAtMost())
                .containsExactly(24, 20);
    }

    @Test
    void refusesASecondVersionOfADayAndNumbersThatCannotBe() {
        saved(statutes.adopt(statutes("2010-01-01", 20, 5)));

        assertThat(statutes.adopt(statutes("2010-01-01", 24, 6))).isEqualTo(new Invalid(Set.of(Problem.DAY_TAKEN)));
        assertThat(statutes.adopt(new StatutesDraft(null, 0, 1_000, null, "", "s".repeat(501))))
                .isEqualTo(new Invalid(Set.of(Problem.NO_DATE, Problem.NO_SUCH_NUMBER, Problem.TOO_LONG)));
        Kept<StatutesDraft> only = statutes.versions().getFirst();
        saved(statutes.revise(only.id(), edit(only.version()), statutes("2010-01-01", 21, 5)));
        assertThat(statutes.versions()).hasSize(1);
    }

    @Test
    void tellsWhoComesSecondAndRecordsWhyAVersionWasCorrected(AssertablePublishedEvents events) {
        saved(statutes.adopt(statutes("2010-01-01", 20, 5)));
        Kept<StatutesDraft> read = statutes.versions().getFirst();
        saved(statutes.revise(read.id(), new Edit(read.version(), "It was misread."), statutes("2010-01-01", 21, 5)));

        assertThat(statutes.versions().getFirst().version()).isGreaterThan(read.version());
        assertThat(statutes.revise(read.id(), edit(read.version()), statutes("2010-01-01", 22, 5)))
                .isEqualTo(new Stale());
        assertThat(statutes.remove(read.id(), edit(read.version()))).isEqualTo(new Stale());
        assertThat(statutes.remove(UUID.randomUUID(), edit(0))).isEqualTo(new Unknown());
        assertThat(statutes.remove(
                        read.id(),
                        new Edit(statutes.versions().getFirst().version(), "r".repeat(Edit.LONGEST_REASON + 1))))
                .isEqualTo(new Invalid(Set.of(Problem.TOO_LONG)));
        saved(statutes.remove(read.id(), edit(statutes.versions().getFirst().version())));
        assertThat(statutes.versions()).isEmpty();
        assertThat(events.ofType(RecordChanged.class)
                        .matching(it -> it.subject().equals("statutes")
                                && it.changes().toString().contains("It was misread.")))
                .hasSize(1);
    }

    @Test
    void readsAQuorum() {
        assertThat(Quorum.read(" 2/3 ")).contains(new Quorum(2, 3));
        assertThat(List.of("", "2", "3/2", "0/1", "1/0", "1/9999", "half", "1/2/3"))
                .allSatisfy(it -> assertThat(Quorum.read(it)).isEmpty());
    }

    @Test
    void opensClosesAndHandsOverRegionalOffices() {
        saved(offices.open(office("Asia", CHENGDU, "2013-09", null)));
        Kept<RegionalOfficeDraft> chengdu = offices.offices().getFirst();

        assertThat(offices.handOver(chengdu.id(), edit(chengdu.version()), office("Asia", ALMATY, "2013-08", null)))
                .isEqualTo(new Invalid(Set.of(Problem.ENDS_BEFORE_BEGIN)));
        saved(offices.handOver(chengdu.id(), edit(chengdu.version()), office("Asia", ALMATY, "2024-09-20", null)));

        assertThat(bodies.officesOn(LocalDate.of(2024, 9, 19)))
                .extracting(it -> it.host().name())
                .containsExactly("Chengdu");
        assertThat(bodies.officesOn(LocalDate.of(2024, 9, 20)))
                .extracting(it -> it.host().name())
                .containsExactly("Almaty");
        Kept<RegionalOfficeDraft> almaty = offices.offices().getFirst();
        saved(offices.revise(
                almaty.id(), edit(almaty.version()), office("Central Asia", ALMATY, "2024-09-20", "2025-01-01")));
        assertThat(bodies.officesOn(LocalDate.of(2024, 12, 31)))
                .extracting(RegionalOfficeSummary::region)
                .containsExactly("Central Asia");
        assertThat(bodies.officesOn(LocalDate.of(2025, 1, 1))).isEmpty();
        saved(offices.remove(almaty.id(), edit(offices.offices().getFirst().version())));
        assertThat(offices.offices()).extracting(Kept::id).containsExactly(chengdu.id());
    }

    @Test
    void saysWhatIsMissingOfARegionalOffice() {
        assertThat(offices.open(new RegionalOfficeDraft(
                        " ", new CityOnRecord(null, "", null), null, false, null, "n".repeat(501), "")))
                .isEqualTo(new Invalid(Set.of(
                        Problem.NO_NAME, Problem.NO_CITY, Problem.NO_DATE, Problem.NO_SOURCE, Problem.TOO_LONG)));
        assertThat(offices.open(office("Asia", CHENGDU, "2013-09", "2013-08-31")))
                .isEqualTo(new Invalid(Set.of(Problem.ENDS_BEFORE_BEGIN)));
        assertThat(offices.open(office("Asia", CHENGDU, "2013-09-03", "2013-09-03")))
                .as("it would not have worked a day")
                .isEqualTo(new Invalid(Set.of(Problem.ENDS_BEFORE_BEGIN)));
    }

    @Test
    void knowsThePartnersOfADayThoseWithoutADateToo() {
        saved(partners.add(partner("Institute", null, null)));
        saved(partners.add(partner("Bank", "2017-06", "2020")));

        assertThat(partners.on(LocalDate.of(2017, 5, 31)))
                .extracting(PartnerDraft::name)
                .containsExactly("Institute");
        assertThat(partners.on(LocalDate.of(2020, 12, 30)))
                .extracting(PartnerDraft::name)
                .containsExactly("Bank", "Institute");
        assertThat(partners.on(LocalDate.of(2020, 12, 31))).hasSize(1);
        Kept<PartnerDraft> bank = partners.all().getFirst();
        saved(partners.revise(bank.id(), edit(bank.version()), partner("World Bank", "2017", null)));
        saved(partners.remove(
                partners.all().getFirst().id(), edit(partners.all().getFirst().version())));
        assertThat(partners.all()).extracting(it -> it.said().name()).containsExactly("World Bank");
    }

    @Test
    void saysWhatCannotBeOfAPartner() {
        assertThat(partners.add(
                        new PartnerDraft("", "javascript:alert(1)", date("2020"), date("2019"), "", "s".repeat(501))))
                .isEqualTo(new Invalid(
                        Set.of(Problem.NO_NAME, Problem.NO_ADDRESS, Problem.ENDS_BEFORE_BEGIN, Problem.TOO_LONG)));
    }

    private static StatutesDraft statutes(String from, int committee, int vicePresidents) {
        return new StatutesDraft(LocalDate.parse(from), committee, vicePresidents, null, "", "minutes");
    }

    private static RegionalOfficeDraft office(
            String region, CityOnRecord host, String opened, @Nullable String closed) {
        return new RegionalOfficeDraft(
                region, host, PartialDate.parse(opened), false, closed == null ? null : date(closed), "", "minutes");
    }

    private static PartnerDraft partner(String name, @Nullable String since, @Nullable String until) {
        return new PartnerDraft(
                name, "", since == null ? null : date(since), until == null ? null : date(until), "", "minutes");
    }

    private static PartialDate date(String written) {
        return PartialDate.parse(written);
    }

    private static Edit edit(int read) {
        return new Edit(read, "");
    }

    private static void saved(RecordOutcome outcome) {
        assertThat(outcome).isInstanceOf(Saved.class);
    }
}
