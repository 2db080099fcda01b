package org.wego.membership.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.neovisionaries.i18n.CountryCode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.wego.membership.assessment.gate.AssessableMembers;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.directory.MemberSearch;
import org.wego.membership.directory.MemberSummary;
import org.wego.membership.exchange.ImportFinding.Kind;
import org.wego.membership.file.ReceivedFile;
import org.wego.membership.organisation.MemberField;
import org.wego.membership.organisation.MemberKind;
import org.wego.membership.organisation.MemberOutcome;
import org.wego.membership.organisation.MemberOutcome.Doubt;
import org.wego.membership.organisation.MemberProfile;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.membership.register.MemberChange.Difference;
import org.wego.membership.register.MemberRegister;
import org.wego.membership.time.MembershipDates;
import org.wego.membership.time.PartialDate;

/** A name that resembles one on record may be that member or another: a file never decides that, somebody does. */
@ApplicationModuleTest
class NamesakesTests {

    private static final String HEADER =
            "name,place,country,latitude,longitude,population,population_year,population_source\n";

    @Autowired
    MemberImport imports;

    @Autowired
    MemberDirectory directory;

    @Autowired
    MemberRegister register;

    @Autowired
    AssessableMembers assessable;

    private String mark = "";

    @BeforeEach
    void mark() {
        mark = UUID.randomUUID().toString().substring(0, 8);
    }

    @Test
    void asksWhetherMunsterIsMuensterAndChangesNothingBeforeSomebodySays() throws IOException {
        commit(HEADER + "Münster %1$s,,DE,51.96,7.63,322904,2020,Destatis\n");

        MemberImportPreview asked = commit(HEADER + "Munster %1$s,,DE,,,15000,2020,Town hall\n");

        assertThat(asked.committed()).isFalse();
        assertThat(asked.importable()).isFalse();
        assertThat(asked.errors()).isZero();
        assertThat(asked.questions())
                .containsExactly(new ImportQuestion(
                        ImportQuestion.Kind.OTHER_SPELLING,
                        2,
                        "Munster " + mark,
                        only("Münster").id(),
                        "Münster " + mark + ", Germany",
                        List.of(new Difference(
                                MemberField.POPULATION, "2020: 322904 (Destatis)", "2020: 15000 (Town hall)"))));
        assertThat(only("Münster").population().value()).isEqualTo(322_904);
    }

    @Test
    void keepsTheSpellingOnRecordOfAMemberThatIsTheSame() throws IOException {
        commit(HEADER + "Düren %1$s,,DE,,,90000,2019,Destatis\n");

        MemberImportPreview done =
                commit(HEADER + "Dueren %1$s,,DE,,,91000,2020,Destatis\n", answers(Set.of(2L), Map.of()));

        assertThat(done.committed()).isTrue();
        assertThat(done.changed()).isOne();
        assertThat(found("duren")).extracting(MemberSummary::name).containsExactly("Düren " + mark);
        assertThat(only("dueren").population().value()).isEqualTo(91_000);
    }

    @Test
    void addsAnotherPlaceThatIsSpeltOtherwise() throws IOException {
        commit(HEADER + "Münster %1$s,,DE,,,322904,2020,Destatis\n");

        MemberImportPreview done =
                commit(HEADER + "Munster %1$s,,DE,,,15000,2020,Town hall\n", answers(Set.of(), Map.of(2L, "")));

        assertThat(done.added()).isOne();
        assertThat(done.committed()).isTrue();
        assertThat(found("munster"))
                .extracting(it -> it.population().value())
                .containsExactlyInAnyOrder(322_904L, 15_000L);
        MemberImportPreview again = preview(HEADER + """
                Munster %1$s,,DE,,,15000,2020,Town hall
                Münster %1$s,,DE,,,322904,2020,Destatis
                """, ImportAnswers.NONE);
        assertThat(again.unchanged()).isEqualTo(2);
        assertThat(again.questions()).isEmpty();
    }

    @Test
    void keepsTwoPlacesOfOneNameApartByTheirPlace() throws IOException {
        MemberImportPreview both = commit(HEADER + """
                Gwangju %1$s,,KR,35.16,126.85,1442000,2020,KOSIS
                Gwangju %1$s,Gyeonggi,KR,37.43,127.26,388000,2020,KOSIS
                """);

        assertThat(both.committed()).isTrue();
        assertThat(found("gwangju"))
                .extracting(MemberSummary::label)
                .containsExactlyInAnyOrder("Gwangju " + mark, "Gwangju " + mark + " (Gyeonggi)");
        assertThat(commit(HEADER + """
                Gwangju %1$s,,KR,35.16,126.85,1442000,2020,KOSIS
                Gwangju %1$s,Gyeonggi,KR,37.43,127.26,390000,2021,KOSIS
                """).changed()).isOne();
        assertThat(found("gwangju"))
                .extracting(it -> it.population().value())
                .containsExactlyInAnyOrder(1_442_000L, 390_000L);
        assertThat(assessable
                        .addressees(
                                found("gwangju").stream().map(MemberSummary::id).toList())
                        .values())
                .extracting(it -> it.name())
                .contains("Gwangju " + mark + " (Gyeonggi)");
    }

    @Test
    void asksOfOneNameWithFiguresThatAreFarAway() throws IOException {
        commit(HEADER + "Gwangju %1$s,,KR,,,1442000,2020,KOSIS\n");
        String far = HEADER + "Gwangju %1$s,,KR,,,388000,2020,KOSIS\n";

        assertThat(preview(far, ImportAnswers.NONE).questions())
                .extracting(ImportQuestion::kind)
                .containsExactly(ImportQuestion.Kind.SAME_NAME);
        MemberImportPreview nameless = commit(far, answers(Set.of(), Map.of(2L, "")));
        assertThat(nameless.findings())
                .containsExactly(new ImportFinding(Kind.NAME_TAKEN, 2, "name", "Gwangju " + mark));
        assertThat(commit(far, answers(Set.of(), Map.of(2L, "Gyeonggi"))).added())
                .isOne();
        assertThat(found("gwangju")).hasSize(2);
        assertThat(commit(far, answers(Set.of(2L), Map.of())).changed()).isOne();
        assertThat(found("gwangju")).extracting(it -> it.population().value()).containsExactly(388_000L, 388_000L);
    }

    @Test
    void asksOfOneNameThatLiesFarAway() throws IOException {
        commit(HEADER + """
                Springfield %1$s,,US,39.80,-89.65,,,
                Hausen %1$s,,DE,47.68,7.84,,,
                Nowhere %1$s,,KR,,,,,
                """);

        MemberImportPreview asked = preview(HEADER + """
                Springfield %1$s,,US,37.21,-93.29,,,
                Hausen %1$s,,DE,47.7,7.9,,,
                Nowhere %1$s,,KR,1,1,,,
                """, ImportAnswers.NONE);

        assertThat(asked.questions()).extracting(ImportQuestion::line).containsExactly(2L);
        assertThat(asked.changed()).isEqualTo(2);
    }

    @Test
    void asksWhereOnlyOneOfTwoHasAPlaceOrACountry() throws IOException {
        commit(HEADER + "San Fernando %1$s,,PH,,,,,\nSeoul %1$s,,KR,,,,,\n");

        assertThat(preview(HEADER + "San Fernando %1$s,La Union,PH,,,,,\nSeoul %1$s,,,,,,,\n", ImportAnswers.NONE)
                        .questions())
                .extracting(ImportQuestion::kind)
                .containsExactly(ImportQuestion.Kind.SAME_NAME, ImportQuestion.Kind.SAME_NAME);
        commit(HEADER + "San Fernando %1$s,La Union,PH,,,,,\n", answers(Set.of(2L), Map.of()));
        assertThat(only("san fernando").place()).isEqualTo("La Union");
        // silent about the place, as about all that is left empty
        assertThat(preview(HEADER + "San Fernando %1$s,,PH,,,,,\n", ImportAnswers.NONE)
                        .unchanged())
                .isOne();
    }

    @Test
    void cannotTellWhichOfSeveralAnEmptyPlaceMeans() throws IOException {
        commit(HEADER + "Santa Ana %1$s,North,PH,,,,,\nSanta Ana %1$s,South,PH,,,,,\n");

        assertThat(preview(HEADER + "Santa Ana %1$s,,PH,,,,,\n", ImportAnswers.NONE)
                        .findings())
                .containsExactly(new ImportFinding(
                        Kind.SEVERAL_OF_NAME,
                        2,
                        "name",
                        "Santa Ana %1$s (North), Santa Ana %1$s (South)".formatted(mark)));
        assertThat(preview(HEADER + "Santa Ana %1$s,West,PH,,,,,\n", ImportAnswers.NONE)
                        .added())
                .isOne();
    }

    @Test
    void asksOfTwoSpellingsInOneFile() throws IOException {
        String both = HEADER + "Göteborg %1$s,,SE,,,,,\nGoeteborg %1$s,,SE,,,,,\n";

        assertThat(preview(both, ImportAnswers.NONE).questions())
                .containsExactly(new ImportQuestion(
                        ImportQuestion.Kind.SPELT_TWICE, 3, "Goeteborg " + mark, null, "Göteborg " + mark, List.of()));
        assertThat(preview(both, answers(Set.of(3L), Map.of())).findings())
                .extracting(ImportFinding::kind)
                .containsExactly(Kind.MEMBER_TWICE);
        assertThat(commit(both, answers(Set.of(), Map.of(3L, ""))).added()).isEqualTo(2);
    }

    /** What earlier blocks of a file added is no record that the later ones could mean. */
    @Test
    void readsALongFileOfNamesakesAsAShortOne() throws IOException {
        String file = HEADER
                + "Twin %1$s,,KR,,,,,\nLike %1$s,North,KR,,,,,\n"
                + IntStream.range(0, 1_000)
                        .mapToObj(i -> "City " + i + " %1$s,,KR,,,,,\n")
                        .collect(Collectors.joining())
                + "Twin %1$s,South,KR,,,,,\nLike %1$s,,KR,,,,,\n";

        MemberImportPreview done = commit(file);

        assertThat(done.committed()).isTrue();
        assertThat(done.added()).isEqualTo(1_004);
        assertThat(found("like")).hasSize(2);
        assertThat(commit(file).unchanged()).isEqualTo(1_004);
    }

    @Test
    void saysThatNobodyIsThereToBeTheSame() throws IOException {
        assertThat(preview(HEADER + "Nobody %1$s,,KR,,,,,\n", answers(Set.of(2L), Map.of()))
                        .findings())
                .extracting(ImportFinding::kind)
                .containsExactly(Kind.NOBODY_ALIKE);
    }

    @Test
    void tellsFieldByFieldWhatEachLineChanges() throws IOException {
        commit("name,country,joined,notes\nTuring %1$s,GB,2012,\n");

        MemberImportPreview told = preview(
                "name,country,joined,notes,population,population_year,population_source\n"
                        + "Turing %1$s,GB,2013-05,Met,1000,2016,Census\nEnigma %1$s,GB,,,,,\n",
                ImportAnswers.NONE);

        assertThat(told.rows().getFirst())
                .isEqualTo(new MemberImportPreview.Row(
                        2,
                        "Turing " + mark,
                        false,
                        List.of(
                                new Difference(MemberField.JOINED, "2012", "May 2013"),
                                new Difference(MemberField.NOTES, "", "Met"),
                                new Difference(MemberField.POPULATION, "", "2016: 1000 (Census)"))));
        assertThat(told.rows().getLast().added()).isTrue();
        assertThat(told.rows().getLast().differences())
                .contains(
                        new Difference(MemberField.NAME, "", "Enigma " + mark),
                        new Difference(MemberField.COUNTRY, "", "United Kingdom"));
    }

    @Test
    void tellsTheLinesOfALongFilePieceByPiece() throws IOException {
        String file = "name,country\n"
                + IntStream.range(0, 1_200)
                        .mapToObj(i -> "Piece " + i + " " + mark + ",KR\n")
                        .collect(Collectors.joining());

        assertThat(preview(file, ImportAnswers.NONE).rows()).hasSize(1_000);
        try (ReceivedFile received = file(file)) {
            assertThat(imports.preview(received, ImportAnswers.NONE, 1_002).rows())
                    .hasSize(200)
                    .first()
                    .satisfies(row -> assertThat(row.line()).isEqualTo(1_002));
        }
    }

    /** The clock of the tests stands in 2017. */
    @Test
    void asksOfDatesAfterTheNextYear() throws IOException {
        String file = """
                name,country,joined,documented,left
                Early %1$s,KR,2018,,
                Late %1$s,KR,2108,,
                Later %1$s,KR,2010,2071-01,
                Gone %1$s,KR,2010,,2019-01-01
                """;

        assertThat(commit(file).questions())
                .extracting(ImportQuestion::kind, ImportQuestion::line, ImportQuestion::known)
                .containsExactly(
                        tuple(ImportQuestion.Kind.LATE_DATE, 3L, "2108"),
                        tuple(ImportQuestion.Kind.LATE_DATE, 4L, "January 2071"),
                        tuple(ImportQuestion.Kind.LATE_DATE, 5L, "1 Jan 2019"));
        assertThat(commit(file, new ImportAnswers(Set.of(), Map.of(), Set.of(3L, 4L, 5L)))
                        .added())
                .isEqualTo(4);
        assertThat(commit(file).unchanged()).isEqualTo(4);
    }

    @Test
    void asksInTheFormAsInTheFile() {
        MemberOutcome.Saved first = (MemberOutcome.Saved) register.admit(profile("Münster", "", "2015"));

        assertThat(register.admit(profile("Munster", "", "2015")))
                .isEqualTo(new MemberOutcome.Doubtful(List.of(new Doubt.Alike(first.member(), "Münster " + mark))));
        assertThat(register.admit(profile("Münster", "", "2015"))).isInstanceOf(MemberOutcome.NameTaken.class);
        assertThat(register.admit(profile("Münster", "", "2015"), true)).isInstanceOf(MemberOutcome.NameTaken.class);
        assertThat(register.admit(profile("Münster", "Lower Saxony", "2019")))
                .isEqualTo(new MemberOutcome.Doubtful(List.of(
                        new Doubt.Alike(first.member(), "Münster " + mark), new Doubt.Late(MemberField.JOINED))));
        MemberOutcome.Saved second =
                (MemberOutcome.Saved) register.admit(profile("Münster", "Lower Saxony", "2019"), true);
        int version = register.open(second.member()).orElseThrow().version();
        // nothing new is doubtful about it
        assertThat(register.revise(second.member(), version, profile("Münster", "Niedersachsen", "2019")))
                .isInstanceOf(MemberOutcome.Saved.class);
        assertThat(register.revise(second.member(), version + 1, profile("Munster", "", "2019")))
                .isInstanceOf(MemberOutcome.Doubtful.class);
        assertThat(register.revise(second.member(), version + 1, profile("Munster", "", "2019"), true))
                .isInstanceOf(MemberOutcome.Saved.class);
    }

    private MemberProfile profile(String name, String place, String joined) {
        MemberProfile bare = MemberProfile.of(
                name + " " + mark,
                MembershipCategory.FULL,
                MemberKind.CITY,
                CountryCode.DE,
                MembershipDates.since(PartialDate.parse(joined)));
        return bare.draft().place(place).profile();
    }

    private static ImportAnswers answers(Set<Long> same, Map<Long, String> another) {
        return new ImportAnswers(same, another, Set.of());
    }

    private List<MemberSummary> found(String name) {
        return directory.find(MemberSearch.of(name + " " + mark), 0, 10);
    }

    private MemberSummary only(String name) {
        assertThat(found(name)).hasSize(1);
        return found(name).getFirst();
    }

    private MemberImportPreview preview(String csv, ImportAnswers answers) throws IOException {
        try (ReceivedFile file = file(csv)) {
            return imports.preview(file, answers, 0);
        }
    }

    private MemberImportPreview commit(String csv) throws IOException {
        return commit(csv, ImportAnswers.NONE);
    }

    private MemberImportPreview commit(String csv, ImportAnswers answers) throws IOException {
        try (ReceivedFile file = file(csv)) {
            return imports.commit(file, answers, 0);
        }
    }

    private ReceivedFile file(String csv) throws IOException {
        return ReceivedFile.receive(
                "members.csv",
                new ByteArrayInputStream(csv.formatted(mark).getBytes(StandardCharsets.UTF_8)),
                MemberImport.LARGEST_FILE);
    }
}
