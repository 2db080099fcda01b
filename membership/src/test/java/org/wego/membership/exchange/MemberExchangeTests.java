package org.wego.membership.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.wego.membership.directory.MemberDetails;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.directory.MemberSearch;
import org.wego.membership.directory.MemberSummary;
import org.wego.membership.exchange.ImportFinding.Kind;
import org.wego.membership.name.MemberName;
import org.wego.membership.organisation.MemberField;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.organisation.SizeFigure;
import org.wego.membership.register.MemberChange;
import org.wego.membership.register.MemberRegister;
import org.wego.membership.time.Standing;

/** Members come from files and go to files: all of a file or nothing. */
@ApplicationModuleTest
class MemberExchangeTests {

    private static final String HEADER = "name,country,population,population_year,population_source\n";

    @Autowired
    MemberImport imports;

    @Autowired
    MemberExport exports;

    @Autowired
    MemberDirectory directory;

    @Autowired
    MemberRegister register;

    @Autowired
    MemberStartData startData;

    @Test
    void bringsTheDocumentedMembersWithTheirPopulationWhereGeoNamesHasIt() {
        startData.load();

        assertThat(List.of("Seoul", "Makati", "Addis Ababa", "Jakarta", "Moscow", "Pittsburgh"))
                .allSatisfy(
                        name -> assertThat(member(name).population().source()).isEqualTo("GeoNames, March 2023"));
        assertThat(documented())
                .hasSize(55)
                .filteredOn(member -> member.population() == null)
                .extracting(MemberSummary::name)
                .containsExactlyInAnyOrder(
                        "Beyoğlu",
                        "Seberang Perai",
                        "Ulyanovsk Region",
                        "Khartoum State",
                        "Hunan Province",
                        "Jeju",
                        "Gimpo",
                        "Villa Tapia");
        assertThat(directory.find(MemberSearch.of("hanoi"), 0, 20))
                .filteredOn(found -> found.name().equals("Ha Noi"))
                .singleElement()
                .extracting(found -> directory.details(found.id()).orElseThrow().names())
                .asInstanceOf(InstanceOfAssertFactories.list(MemberName.class))
                .containsExactly(new MemberName("Hà Nội", MemberName.Kind.TRANSLATED, "vi"));
        assertThat(details("서울").summary().name()).isEqualTo("Seoul");
        assertThat(member("Hebron").country().getAlpha2()).isEqualTo("PS");
    }

    @Test
    void countsAsMembersOf2017OnlyThoseThatDocumentsShowByThen() {
        startData.load();

        assertThat(documented())
                .filteredOn(member -> member.standing() != Standing.MEMBER)
                .allSatisfy(member -> assertThat(member.standing()).isEqualTo(Standing.NOT_DOCUMENTED))
                .extracting(MemberSummary::name)
                .containsExactlyInAnyOrder(
                        // associates whose approval is not documented
                        "Shiraz",
                        "Yakutsk",
                        "Muğla",
                        "Sejong",
                        // documented after 1 November 2017, the day of the tests
                        "Abuja",
                        "Almaty",
                        "Anyang",
                        "Baguio",
                        "Gimpo",
                        "Gwangmyeong",
                        "Jeju",
                        "Madrid",
                        "Quezon City",
                        "Seongnam",
                        "Villa Tapia");
    }

    @Test
    void loadsTheStartDataOnce() throws IOException {
        startData.load();

        try (InputStream resource = getClass().getResourceAsStream("/start/organisation/members.csv")) {
            MemberImportPreview again = preview(new String(resource.readAllBytes(), StandardCharsets.UTF_8));
            assertThat(again.unchanged()).isEqualTo(55);
            assertThat(again.lines()).isEqualTo(55);
        }
    }

    @Test
    void saysWhatAnImportWouldDoAndThenDoesIt() throws IOException {
        String name = "Cuenca " + UUID.randomUUID();
        String csv = HEADER + name + ",EC,603269,2016,Census\n";

        assertThat(preview(csv).importable()).isTrue();
        assertThat(found(name)).isEmpty();

        MemberImportPreview added = commit(csv);
        assertThat(added.committed()).isTrue();
        assertThat(added.added()).isOne();
        assertThat(member(name).population()).isEqualTo(new SizeFigure(2016, 603_269, "Census"));
    }

    @Test
    void leavesWhatTheFileIsSilentAbout() throws IOException {
        String name = "Turin " + UUID.randomUUID();
        commit("name,country,kind,notes\n" + name + ",IT,city,Met in Ulyanovsk\n");

        MemberImportPreview again = commit("name;country;joined\n" + name + ";ITA;2012-05\n");

        assertThat(again.changed()).isOne();
        assertThat(member(name).dates().joined()).hasToString("2012-05");
        assertThat(preview("name,country,notes\n" + member(name).name() + ",IT,Met in Ulyanovsk\n")
                        .unchanged())
                .isOne();
    }

    @Test
    void namesEachFaultByLineAndColumnAndChangesNothing() throws IOException {
        String name = "Turku " + UUID.randomUUID();
        String csv = "name,country,category,joined,latitude,longitude,population,population_year,population_source\n"
                + name + ",FI,full,2010,60.45,22.27,195000,2016,Census\n"
                + ",FI,,,,,,,\n"
                + "Espoo,FX9,,,,,,,\n"
                + "Oulu,FI,gold,,,,,,\n"
                + "Vaasa,FI,,31.12.2010,,,,,\n"
                + "Pori,FI,,,\"61,48\",21.8,,,\n"
                + "Lahti,FI,,,,,\"120,000\",2016,Census\n"
                + "Kotka,FI,,,,,0,2016,Census\n"
                + name + ",FI,,,,,,,\n"
                + "Rauma,FI\n";

        MemberImportPreview refused = commit(csv);

        assertThat(refused.committed()).isFalse();
        assertThat(refused.findings())
                .containsExactly(
                        new ImportFinding(Kind.VALUE_MISSING, 3, "name", ""),
                        new ImportFinding(Kind.UNKNOWN_COUNTRY, 4, "country", "FX9"),
                        new ImportFinding(Kind.UNKNOWN_VALUE, 5, "category", "gold"),
                        new ImportFinding(Kind.NOT_A_DATE, 6, "joined", "31.12.2010"),
                        new ImportFinding(Kind.NOT_A_NUMBER, 7, "latitude", "61,48"),
                        new ImportFinding(Kind.NOT_A_NUMBER, 8, "population", "120,000"),
                        new ImportFinding(Kind.OUT_OF_RANGE, 9, "population", "0"),
                        new ImportFinding(Kind.MEMBER_TWICE, 10, "name", name),
                        new ImportFinding(Kind.OTHER_WIDTH, 11, "", "2 / 9"));
        assertThat(found(name)).isEmpty();
    }

    @Test
    void refusesFilesThatAreNoTableOfMembers() throws IOException {
        assertThat(preview("").findings()).extracting(ImportFinding::kind).containsExactly(Kind.EMPTY_FILE);
        assertThat(preview("name\n").findings()).extracting(ImportFinding::kind).containsExactly(Kind.EMPTY_FILE);
        assertThat(preview("name,colour,name\n").findings())
                .extracting(ImportFinding::kind)
                .containsExactly(Kind.UNKNOWN_COLUMN, Kind.COLUMN_TWICE);
        assertThat(preview("country\nKR\n").findings())
                .containsExactly(new ImportFinding(Kind.COLUMN_MISSING, 1, "name", ""));
        assertThat(preview("name\nMakati\n\"Seoul\n").findings())
                .containsExactly(new ImportFinding(Kind.NO_TABLE, 3, "", ""));
        assertThat(preview("name\nMakati\n\"Seo\"ul\"\n").findings())
                .containsExactly(new ImportFinding(Kind.NO_TABLE, 3, "", ""));
        assertThat(preview("PK\u0003\u0004 a workbook").findings())
                .containsExactly(new ImportFinding(Kind.NO_TABLE, 0, "", ""));
        assertThat(preview("\n<!DOCTYPE html><p>Sign in</p>").findings())
                .containsExactly(new ImportFinding(Kind.NO_TABLE, 0, "", ""));
    }

    @Test
    void saysWhereTheEncodingIsWrong() throws IOException {
        assertThat(preview("name\nMakati\nBeyoğlu\n", Charset.forName("ISO-8859-9"))
                        .findings())
                .containsExactly(new ImportFinding(Kind.WRONG_ENCODING, 3, "", "Beyo\uFFFD"));
        assertThat(preview("\uFEFFname\nSeoul\n", StandardCharsets.UTF_16LE).findings())
                .containsExactly(new ImportFinding(Kind.WRONG_ENCODING, 1, "", "UTF-16"));
        assertThat(preview("name,source,notes\n" + "EskiÅŸehir,,\n"
                                + "Beyo?lu,,\nSeoul,https://example.org/?a=1?b,Who?me\nNi?,ì„œìš¸,\n")
                        .findings())
                .containsExactly(
                        new ImportFinding(Kind.WRONG_ENCODING, 2, "name", "EskiÅŸehir"),
                        new ImportFinding(Kind.LETTER_LOST, 3, "name", "Beyo?lu"),
                        new ImportFinding(Kind.WRONG_ENCODING, 5, "source", "ì„œìš¸"));
        assertThat(preview("name\nMakati\nBogotÃ¡\nBeyo\uFFFDlu\n").findings())
                .containsExactly(
                        new ImportFinding(Kind.WRONG_ENCODING, 3, "name", "BogotÃ¡"),
                        new ImportFinding(Kind.WRONG_ENCODING, 4, "name", "Beyo\uFFFDlu"));
    }

    @Test
    void countsTheLinesOfTheFileAlsoOverEmptyOnesAndBreaksWithinCells() throws IOException {
        String csv =
                "\uFEFFname;country;address\r\n\r\nHelsinki;FI;\"Pohjoisesplanadi\r\n11\"\r\n;;\r\nTampere;FIN2;\r\n";

        MemberImportPreview preview = preview(csv);

        assertThat(preview.lines()).isEqualTo(2);
        assertThat(preview.findings()).containsExactly(new ImportFinding(Kind.UNKNOWN_COUNTRY, 6, "country", "FIN2"));
    }

    @Test
    void refusesAFileThatIsLargerThanAnyListOfMembers() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'a';
            }

            @Override
            public int read(byte[] buffer, int from, int length) {
                return length;
            }
        };

        assertThatExceptionOfType(MemberFile.TooLarge.class)
                .isThrownBy(() -> MemberFile.receive("members.csv", endless))
                .withMessageContaining("52428800");
    }

    @Test
    void importsAgainWhatItExportedWithoutAnyChange() throws IOException {
        String mark = UUID.randomUUID().toString().substring(0, 8);
        commit("name,country,kind,joined,latitude,longitude,population,population_year,population_source\n"
                + "\"=1+1, " + mark + "\",KR,city,2010,37.5,127,1000,2016,\"Census, 2016\"\n"
                + "Ha Noi " + mark + ",VN,city,2010-06,,,,,\n");

        String csv = exported(mark);

        assertThat(csv).contains("\"'=1+1, " + mark + "\"");
        MemberImportPreview again = preview(csv);
        assertThat(again.findings()).isEmpty();
        assertThat(again.unchanged()).isEqualTo(2);
    }

    @Test
    void carriesEveryColumnThroughAnExportAndBack() throws IOException {
        String mark = UUID.randomUUID().toString().substring(0, 8);
        commit("""
                name,category,kind,country,latitude,longitude,joined,documented,left,population,population_year,\
                population_source,employees,employees_year,employees_source,other_names,address,notes,source
                Constanța %1$s,full,city,RO,44.1733,-28.6383,2010-06-30,2010,2017-05,283872,2011,"Census; 2011",\
                1200,2016,City hall,hu:Konstanca|former:Tomis %1$s|Küstence,Bulevardul Tomis 51|900725,"one
                two",Archive
                Corp %1$s,corporate,company,,,,,2016,,,,,0,2016,Report,,,,
                """.formatted(mark));
        MemberId constanta = member("tomis" + mark).id();

        String csv = exported(mark);

        assertThat(csv)
                .contains(constanta + ",Constanța " + mark + ",,full,city,RO,44.1733,-28.6383,2010-06-30,2010,2017-05,")
                .contains("hu:Konstanca|former:Tomis " + mark + "|Küstence");
        MemberImportPreview again = preview(csv);
        assertThat(again.findings()).isEmpty();
        assertThat(again.unchanged()).isEqualTo(2);

        commit(csv.replace("Constanța " + mark, "Constanta " + mark).replace("Archive", "City archive"));
        assertThat(member("tomis" + mark).id()).isEqualTo(constanta);
        assertThat(member("tomis" + mark).name()).isEqualTo("Constanta " + mark);
        assertThat(details("tomis" + mark).names())
                .contains(new MemberName("Tomis " + mark, MemberName.Kind.FORMER, null));
        assertThat(register.history(constanta, 0, 10))
                .extracting(MemberChange::field)
                .containsExactlyInAnyOrder(MemberField.RECORD, MemberField.NAME, MemberField.SOURCE);
    }

    @Test
    void refusesWhatWouldMixUpMembers() throws IOException {
        String mark = UUID.randomUUID().toString().substring(0, 8);
        commit("name,country,joined\nPorto %1$s,PT,2012\nBraga %1$s,PT,\n".formatted(mark));
        MemberId porto = member("Porto " + mark).id();
        MemberId nobody = MemberId.next();

        MemberImportPreview refused = commit("""
                id,name,country,left
                %2$s,Faro %1$s,PT,
                7,Faro %1$s,PT,
                %3$s,Braga %1$s,PT,
                ,Porto %1$s,PT,2011
                ,Braga %1$s,PT,
                ,Braga %1$s,PRT,
                """.formatted(mark, nobody, porto));

        assertThat(refused.committed()).isFalse();
        assertThat(refused.findings())
                .containsExactly(
                        new ImportFinding(Kind.UNKNOWN_MEMBER, 2, "id", nobody.toString()),
                        new ImportFinding(Kind.UNKNOWN_MEMBER, 3, "id", "7"),
                        new ImportFinding(Kind.NAME_TAKEN, 4, "name", "Braga " + mark),
                        new ImportFinding(Kind.LEFT_BEFORE_JOINING, 5, "left", "2011"),
                        new ImportFinding(Kind.MEMBER_TWICE, 7, "name", "Braga " + mark));
    }

    @Test
    void refusesTwoMembersThatWouldGetOneName() throws IOException {
        String mark = UUID.randomUUID().toString().substring(0, 8);
        commit("name,country\nLinz %1$s,AT\nGraz %1$s,AT\n".formatted(mark));
        String linz = member("Linz " + mark).id().toString();
        String graz = member("Graz " + mark).id().toString();

        MemberImportPreview refused = commit("""
                id,name,country
                %2$s,Wels %1$s,AT
                %3$s,Wels %1$s,AT
                ,Steyr %1$s,
                ,Steyr %1$s,
                """.formatted(mark, linz, graz));

        assertThat(refused.committed()).isFalse();
        assertThat(refused.findings())
                .containsExactly(
                        new ImportFinding(Kind.MEMBER_TWICE, 3, "name", "Wels " + mark),
                        new ImportFinding(Kind.MEMBER_TWICE, 5, "name", "Steyr " + mark));
    }

    @Test
    void exportsAWorkbook() throws IOException {
        String mark = UUID.randomUUID().toString();
        commit(HEADER + "Москва " + mark + ",RU,12000000,2016,Rosstat\n");
        AtomicBoolean flushed = new AtomicBoolean();
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void flush() {
                flushed.set(true);
            }
        };

        exports.xlsx(MemberSearch.of(mark), List.of(MemberColumn.NAME, MemberColumn.POPULATION), out);
        assertThat(flushed).as("with the headers of the answer").isTrue();

        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertThat(rows.get(0).getCellText(0)).isEqualTo("name");
            assertThat(rows.get(1).getCellText(0)).isEqualTo("Москва " + mark);
            assertThat(rows.get(1).getCellAsNumber(1))
                    .hasValueSatisfying(it -> assertThat(it).isEqualByComparingTo("12000000"));
        }
    }

    @Test
    void exportsTheChosenColumnsInTheirOrderAndReadsTheFileAgain() throws IOException {
        String mark = UUID.randomUUID().toString();
        commit("name,country,joined\nHà Nội " + mark + ",VN,2014\nNowhere " + mark + ",,2018\n");
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        exports.csv(
                MemberSearch.of(mark),
                List.of(MemberColumn.STANDING, MemberColumn.NAME, MemberColumn.COUNTRY, MemberColumn.REGION),
                out);

        String csv = out.toString(StandardCharsets.UTF_8);
        assertThat(csv.lines())
                .containsExactly(
                        "\uFEFFstanding,name,country,region",
                        "member,Hà Nội " + mark + ",VN,asia",
                        "not_yet,Nowhere " + mark + ",,");
        assertThat(commit(csv).unchanged()).isEqualTo(2);
    }

    @Test
    void exportsEveryMemberOfALongListOnce() throws IOException {
        String mark = UUID.randomUUID().toString().substring(0, 8);
        commit(HEADER
                + IntStream.range(0, 2_500)
                        .mapToObj(i -> "City " + i + " " + mark + ",KR,,,\n")
                        .collect(Collectors.joining()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        exports.csv(MemberSearch.of(mark), List.of(MemberColumn.NAME), out);

        assertThat(out.toString(StandardCharsets.UTF_8).lines().skip(1))
                .hasSize(2_500)
                .doesNotHaveDuplicates();
    }

    @Test
    void refusesEveryLineAboveTheHeaderByItsNumber() throws IOException {
        String above = "Seoul above,KR,9776000,2017,Seoul\n";

        assertThat(preview(above + HEADER + "Busan above,KR,,,\n").findings())
                .containsExactly(new ImportFinding(Kind.ABOVE_HEADER, 1, "", "2"));
        assertThat(preview("\nMembers of 2017\n\n" + above + HEADER + "Busan above,KR,,,\n")
                        .findings())
                .containsExactly(
                        new ImportFinding(Kind.ABOVE_HEADER, 2, "", "5"),
                        new ImportFinding(Kind.ABOVE_HEADER, 4, "", "5"));
        assertThat(preview("Members of 2017\nname;country\nSeoul above;KR\n").findings())
                .containsExactly(new ImportFinding(Kind.ABOVE_HEADER, 1, "", "2"));
        assertThat(commit(above + HEADER).committed()).isFalse();
        assertThat(directory.count(MemberSearch.of("above"))).isZero();
    }

    @Test
    void readsOverBlankLinesAboveTheHeaderAndCountsThem() throws IOException {
        MemberImportPreview sound = preview("\n,,,,\n" + HEADER + "Seoul " + UUID.randomUUID() + ",KR,,,\n");

        assertThat(sound.findings()).isEmpty();
        assertThat(sound.rows()).extracting(MemberImportPreview.Row::line).containsExactly(4L);
        assertThat(preview("\n\nname,mayor\n").findings())
                .containsExactly(new ImportFinding(Kind.UNKNOWN_COLUMN, 3, "mayor", ""));
        assertThat(preview("\n,,\n").findings()).containsExactly(new ImportFinding(Kind.EMPTY_FILE, 0, "", ""));
    }

    @Test
    void passesOverWhatSpreadsheetsLeaveEmptyAndNamesAColumnWithoutAHeading() throws IOException {
        String name = "Empty " + UUID.randomUUID();

        MemberImportPreview sound = preview(
                "name;;country;;;\r\n" + name + ";;KR;;;\r\n;;;;;\r\n" + name + "2;\u00a0;KR;;;;;;\r\n;;;;;\r\n");

        assertThat(sound.findings()).isEmpty();
        assertThat(sound.added()).isEqualTo(2);
        assertThat(preview("name,,country\n" + name + ",mayor,KR\n" + name + "2,,KR\n")
                        .findings())
                .containsExactly(new ImportFinding(Kind.UNNAMED_COLUMN, 2, "B", "mayor"));
        String far = ",".repeat(27);
        assertThat(preview("name" + far + "\n" + name + far + "note\n").findings())
                .containsExactly(new ImportFinding(Kind.UNNAMED_COLUMN, 2, "AB", "note"));
        assertThat(preview("name,country\n" + name + ",KR,Asia\n").findings())
                .containsExactly(new ImportFinding(Kind.OTHER_WIDTH, 2, "", "3 / 2"));
    }

    @Test
    void repeatsNoMoreOfAFileThanCanBeRead() throws IOException {
        assertThat(preview("name,joined\nSeoul," + "9".repeat(100_000) + "\n").findings())
                .containsExactly(new ImportFinding(Kind.NOT_A_DATE, 2, "joined", "9".repeat(200) + " …"));
        assertThat(preview("name,other_names\nSeoul " + UUID.randomUUID() + ",en" + "-a".repeat(5_000) + ":Seoul\n")
                        .findings())
                .extracting(ImportFinding::kind)
                .containsExactly(Kind.TOO_LONG);
    }

    private String exported(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exports.csv(MemberSearch.of(text), MemberExport.COLUMNS, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private MemberImportPreview preview(String csv) throws IOException {
        return preview(csv, StandardCharsets.UTF_8);
    }

    private MemberImportPreview preview(String csv, Charset encoding) throws IOException {
        try (MemberFile file = MemberFile.receive("members.csv", new ByteArrayInputStream(csv.getBytes(encoding)))) {
            return imports.preview(file);
        }
    }

    @Test
    void letsSeveralWhoImportTheSameMembersAtOnceEndWithEachMemberOnce() throws Exception {
        String mark = UUID.randomUUID().toString().substring(0, 8);
        String csv = IntStream.range(0, 1_200)
                .mapToObj(number -> "Both " + mark + " " + number + ",KR,,,\n")
                .collect(Collectors.joining("", HEADER, ""));
        Callable<MemberImportPreview> take = () -> commit(csv);
        try (ExecutorService staff = Executors.newFixedThreadPool(3)) {
            for (Future<MemberImportPreview> it : staff.invokeAll(Collections.nCopies(3, take))) {
                if (it.state() == Future.State.FAILED) {
                    assertThat(it.exceptionNow()).isInstanceOf(ConcurrencyFailureException.class);
                } else {
                    assertThat(it.resultNow().committed()).isTrue();
                }
            }
        }
        assertThat(directory.count(MemberSearch.of("Both " + mark))).isEqualTo(1_200);
    }

    private MemberImportPreview commit(String csv) throws IOException {
        try (MemberFile file =
                MemberFile.receive("members.csv", new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)))) {
            return imports.commit(file);
        }
    }

    /** The members of the start data among those of other tests. */
    private List<MemberSummary> documented() {
        return directory.ids(MemberSearch.ALL).stream()
                .map(id -> directory.details(id).orElseThrow())
                .filter(details -> details.source().contains("Brochure of 2017")
                        || details.source().startsWith("http"))
                .map(MemberDetails::summary)
                .toList();
    }

    private List<MemberSummary> found(String text) {
        return directory.find(MemberSearch.of(text), 0, 10);
    }

    private MemberSummary member(String name) {
        return found(name).getFirst();
    }

    private MemberDetails details(String text) {
        return directory.details(member(text).id()).orElseThrow();
    }
}
