package org.wego.knowledge.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import com.neovisionaries.i18n.CountryCode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.wego.knowledge.drafting.DraftOutcome.NothingToTell;
import org.wego.knowledge.drafting.DraftOutcome.Ready;
import org.wego.knowledge.drafting.DraftOutcome.Unknown;
import org.wego.knowledge.entry.CatalogKind;
import org.wego.knowledge.entry.EntryContent;
import org.wego.knowledge.entry.EntryStatus;
import org.wego.knowledge.entry.EntryText;
import org.wego.knowledge.part.Link;
import org.wego.knowledge.part.Partner;
import org.wego.knowledge.part.Result;
import org.wego.knowledge.part.Section;
import org.wego.knowledge.part.Source;
import org.wego.knowledge.writing.DraftDetails;
import org.wego.knowledge.writing.EntryWriting;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.start.StartData;
import org.wego.membership.time.PartialDate;
import org.wego.programs.project.Indicator;
import org.wego.programs.project.ProjectAmount;
import org.wego.programs.project.ProjectDraft;
import org.wego.programs.project.ProjectId;
import org.wego.programs.project.ProjectKeeping;
import org.wego.programs.project.ProjectKind;
import org.wego.programs.project.ProjectOutcome;
import org.wego.programs.project.ProjectPartner;
import org.wego.programs.project.ProjectRegister;
import org.wego.programs.project.ProjectState;
import org.wego.programs.project.ProjectState.Deed;

/** The entry that is prepared of a pilot in Seoul, which is done. */
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
class ProjectDraftsTests {

    @Autowired
    ProjectDrafts drafts;

    @Autowired
    ProjectKeeping keeping;

    @Autowired
    ProjectRegister register;

    @Autowired
    EntryWriting writing;

    @Autowired
    StartData memberStartData;

    @Autowired
    MemberDirectory members;

    @Autowired
    JdbcClient jdbc;

    private MemberId seoul = MemberId.next();
    private ProjectId pilot = ProjectId.next();

    @BeforeEach
    void pilot() {
        memberStartData.load();
        seoul = Objects.requireNonNull(members.named("Seoul", CountryCode.KR).orNull());
        // the catalogs themselves come with the first entry
        assertThat(writing.begin(seoul, CatalogKind.PROJECTS_CATALOG)).isPresent();
        jdbc.sql("delete from knowledge.entry").update();
        pilot = saved(keeping.begin(new ProjectDraft(
                ProjectKind.PILOT, 2131, "Lamps", "Dark streets", "https://city.example/lamps", "", "Report")));
        saved(keeping.join(pilot, version(), new CityOnRecord(seoul, "Seoul", CountryCode.KR), ProjectState.UNKNOWN));
    }

    @AfterEach
    void forget() {
        jdbc.sql("delete from knowledge.entry").update();
        for (String part : List.of("city", "partner", "amount", "indicator", "measure")) {
            jdbc.sql("delete from programs.project_" + part
                            + " where project_id in (select id from programs.project where project_year > 2100)")
                    .update();
        }
        jdbc.sql("delete from programs.project where project_year > 2100").update();
    }

    @Test
    void isFilledWithWhatTheProjectHasOnRecord() {
        finish();
        saved(keeping.revisePartners(
                pilot, version(), List.of(new ProjectPartner("Bank", ProjectPartner.Role.FUNDING, ""))));
        saved(keeping.reviseAmounts(
                pilot,
                version(),
                List.of(new ProjectAmount(
                        ProjectAmount.Kind.BUDGET, PartialDate.parse("2131"), new BigDecimal("5000"), "USD", ""))));
        saved(keeping.reviseIndicators(
                pilot,
                version(),
                List.of(new Indicator(
                        "Energy",
                        "kWh",
                        new BigDecimal("120"),
                        2130,
                        "Meter",
                        List.of(
                                new Indicator.Period(PartialDate.parse("2131"), BigDecimal.TEN, new BigDecimal("80")),
                                new Indicator.Period(PartialDate.parse("2132"), BigDecimal.ONE, null))))));

        EntryContent content = draft(prepare()).content();

        assertThat(content.city()).isEqualTo(new CityOnRecord(seoul, "Seoul", CountryCode.KR));
        assertThat(content.project()).isEqualTo(pilot);
        assertThat(content.year()).isEqualTo(2131);
        assertThat(content.endYear()).isEqualTo(2132);
        assertThat(content.status()).isEqualTo(EntryStatus.PILOT);
        assertThat(content.texts())
                .containsExactly(new EntryText(
                        "en",
                        true,
                        "Lamps, Seoul",
                        "A third of the power",
                        "A third of the power\nand calm",
                        List.of()));
        assertThat(content.parts().sections())
                .isEqualTo(Map.of(Section.PROBLEM, "Dark streets", Section.LESSONS, "Ask the guards"));
        assertThat(content.parts().results())
                .containsExactly(new Result("Energy", new BigDecimal("80"), "kWh", new BigDecimal("120"), 2131));
        assertThat(content.parts().partners()).containsExactly(new Partner("Bank", "funding"));
        assertThat(content.parts().funding()).isEqualTo("USD 5,000");
        assertThat(content.parts().links()).containsExactly(new Link("https://city.example/lamps", "Lamps"));
        assertThat(content.parts().sources())
                .containsExactly(new Source("", "Report", null), new Source("", "Meter", null));
        assertThat(draft(prepare()).missing())
                .as("it can be handed over as it is")
                .isEmpty();
    }

    @Test
    void isTheSameHoweverOftenItIsAskedFor() throws Exception {
        finish();
        Callable<DraftOutcome> click = () -> drafts.prepare(seoul, pilot);
        try (ExecutorService hands = Executors.newFixedThreadPool(4)) {
            List<DraftOutcome> outcomes = hands.invokeAll(List.of(click, click, click, click)).stream()
                    .map(Future::resultNow)
                    .toList();
            assertThat(outcomes).allMatch(Ready.class::isInstance);
            assertThat(outcomes.stream().distinct()).hasSize(1);
        }
        assertThat(writing.of(seoul)).hasSize(1);
    }

    @Test
    void isThereOnlyOfWhatIsDoneWithAResult() {
        assertThat(drafts.prepare(seoul, pilot)).isEqualTo(new NothingToTell());
        saved(keeping.goOn(pilot, version(), 0, Deed.FINISH, null, ""));
        assertThat(drafts.prepare(seoul, pilot)).isEqualTo(new NothingToTell());
        assertThat(drafts.prepare(MemberId.next(), pilot)).isEqualTo(new Unknown());
        assertThat(drafts.prepare(seoul, ProjectId.next())).isEqualTo(new Unknown());
        assertThat(writing.of(seoul)).isEmpty();
    }

    private void finish() {
        saved(keeping.goOn(pilot, version(), 0, Deed.START, PartialDate.parse("2131-03"), ""));
        saved(keeping.goOn(pilot, version(), 0, Deed.FINISH, PartialDate.parse("2132-01-31"), ""));
        saved(keeping.tell(pilot, version(), 0, "A third of the power\nand calm", "Ask the guards"));
    }

    private Ready prepare() {
        return (Ready) drafts.prepare(seoul, pilot);
    }

    private DraftDetails draft(Ready ready) {
        return writing.open(seoul, ready.entry()).orElseThrow();
    }

    private int version() {
        return register.find(pilot).orElseThrow().version();
    }

    private static ProjectId saved(ProjectOutcome outcome) {
        assertThat(outcome).isInstanceOf(ProjectOutcome.Saved.class);
        return ((ProjectOutcome.Saved) outcome).project();
    }
}
