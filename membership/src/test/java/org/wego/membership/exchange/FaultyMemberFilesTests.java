package org.wego.membership.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.directory.MemberSearch;
import org.wego.membership.directory.MemberSummary;
import org.wego.membership.exchange.ImportFinding.Kind;
import org.wego.membership.file.ReceivedFile;
import org.wego.membership.organisation.MemberId;

/** What is wrong with a file of members is said by line and column, and nothing of it is taken. */
@ApplicationModuleTest
class FaultyMemberFilesTests {

    private static final String HEADER = "name,country,population,population_year,population_source\n";

    @Autowired
    MemberImport imports;

    @Autowired
    MemberDirectory directory;

    private FileImport files;

    @BeforeEach
    void open() {
        files = new FileImport(imports);
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

        MemberImportPreview refused = files.commit(csv);

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
        assertThat(files.preview("").findings()).extracting(ImportFinding::kind).containsExactly(Kind.EMPTY_FILE);
        assertThat(files.preview("name\n").findings())
                .extracting(ImportFinding::kind)
                .containsExactly(Kind.EMPTY_FILE);
        assertThat(files.preview("name,colour,name\n").findings())
                .extracting(ImportFinding::kind)
                .containsExactly(Kind.UNKNOWN_COLUMN, Kind.COLUMN_TWICE);
        assertThat(files.preview("country\nKR\n").findings())
                .containsExactly(new ImportFinding(Kind.COLUMN_MISSING, 1, "name", ""));
        assertThat(files.preview("name\nMakati\n\"Seoul\n").findings())
                .containsExactly(new ImportFinding(Kind.NO_TABLE, 3, "", ""));
        assertThat(files.preview("name\nMakati\n\"Seo\"ul\"\n").findings())
                .containsExactly(new ImportFinding(Kind.NO_TABLE, 3, "", ""));
        assertThat(files.preview("PK\u0003\u0004 a workbook").findings())
                .containsExactly(new ImportFinding(Kind.NO_TABLE, 0, "", ""));
        assertThat(files.preview("\n<!DOCTYPE html><p>Sign in</p>").findings())
                .containsExactly(new ImportFinding(Kind.NO_TABLE, 0, "", ""));
    }

    @Test
    void saysWhereTheEncodingIsWrong() throws IOException {
        assertThat(files.preview("name\nMakati\nBeyoğlu\n", Charset.forName("ISO-8859-9"))
                        .findings())
                .containsExactly(new ImportFinding(Kind.WRONG_ENCODING, 3, "", "Beyo\uFFFD"));
        assertThat(files.preview("\uFEFFname\nSeoul\n", StandardCharsets.UTF_16LE)
                        .findings())
                .containsExactly(new ImportFinding(Kind.WRONG_ENCODING, 1, "", "UTF-16"));
        assertThat(files.preview("name,source,notes\n" + "EskiÅŸehir,,\n"
                                + "Beyo?lu,,\nSeoul,https://example.org/?a=1?b,Who?me\nNi?,ì„œìš¸,\n")
                        .findings())
                .containsExactly(
                        new ImportFinding(Kind.WRONG_ENCODING, 2, "name", "EskiÅŸehir"),
                        new ImportFinding(Kind.LETTER_LOST, 3, "name", "Beyo?lu"),
                        new ImportFinding(Kind.WRONG_ENCODING, 5, "source", "ì„œìš¸"));
        assertThat(files.preview("name\nMakati\nBogotÃ¡\nBeyo\uFFFDlu\n").findings())
                .containsExactly(
                        new ImportFinding(Kind.WRONG_ENCODING, 3, "name", "BogotÃ¡"),
                        new ImportFinding(Kind.WRONG_ENCODING, 4, "name", "Beyo\uFFFDlu"));
    }

    @Test
    void countsTheLinesOfTheFileAlsoOverEmptyOnesAndBreaksWithinCells() throws IOException {
        String csv =
                "\uFEFFname;country;address\r\n\r\nHelsinki;FI;\"Pohjoisesplanadi\r\n11\"\r\n;;\r\nTampere;FIN2;\r\n";

        MemberImportPreview preview = files.preview(csv);

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

        assertThatExceptionOfType(ReceivedFile.TooLarge.class)
                .isThrownBy(() -> ReceivedFile.receive("members.csv", endless, MemberImport.LARGEST_FILE))
                .withMessageContaining("52428800");
    }

    @Test
    void refusesWhatWouldMixUpMembers() throws IOException {
        String mark = UUID.randomUUID().toString().substring(0, 8);
        files.commit("name,country,joined\nPorto %1$s,PT,2012\nBraga %1$s,PT,\n".formatted(mark));
        MemberId porto = member("Porto " + mark).id();
        MemberId nobody = MemberId.next();

        MemberImportPreview refused = files.commit("""
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
        files.commit("name,country\nLinz %1$s,AT\nGraz %1$s,AT\n".formatted(mark));
        String linz = member("Linz " + mark).id().toString();
        String graz = member("Graz " + mark).id().toString();

        MemberImportPreview refused = files.commit("""
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
    void refusesEveryLineAboveTheHeaderByItsNumber() throws IOException {
        String above = "Seoul above,KR,9776000,2017,Seoul\n";

        assertThat(files.preview(above + HEADER + "Busan above,KR,,,\n").findings())
                .containsExactly(new ImportFinding(Kind.ABOVE_HEADER, 1, "", "2"));
        assertThat(files.preview("\nMembers of 2017\n\n" + above + HEADER + "Busan above,KR,,,\n")
                        .findings())
                .containsExactly(
                        new ImportFinding(Kind.ABOVE_HEADER, 2, "", "5"),
                        new ImportFinding(Kind.ABOVE_HEADER, 4, "", "5"));
        assertThat(files.preview("Members of 2017\nname;country\nSeoul above;KR\n")
                        .findings())
                .containsExactly(new ImportFinding(Kind.ABOVE_HEADER, 1, "", "2"));
        assertThat(files.commit(above + HEADER).committed()).isFalse();
        assertThat(directory.count(MemberSearch.of("above"))).isZero();
    }

    @Test
    void readsOverBlankLinesAboveTheHeaderAndCountsThem() throws IOException {
        MemberImportPreview sound = files.preview("\n,,,,\n" + HEADER + "Seoul " + UUID.randomUUID() + ",KR,,,\n");

        assertThat(sound.findings()).isEmpty();
        assertThat(sound.rows()).extracting(MemberImportPreview.Row::line).containsExactly(4L);
        assertThat(files.preview("\n\nname,mayor\n").findings())
                .containsExactly(new ImportFinding(Kind.UNKNOWN_COLUMN, 3, "mayor", ""));
        assertThat(files.preview("\n,,\n").findings()).containsExactly(new ImportFinding(Kind.EMPTY_FILE, 0, "", ""));
    }

    @Test
    void passesOverWhatSpreadsheetsLeaveEmptyAndNamesAColumnWithoutAHeading() throws IOException {
        String name = "Empty " + UUID.randomUUID();

        MemberImportPreview sound = files.preview(
                "name;;country;;;\r\n" + name + ";;KR;;;\r\n;;;;;\r\n" + name + "2;\u00a0;KR;;;;;;\r\n;;;;;\r\n");

        assertThat(sound.findings()).isEmpty();
        assertThat(sound.added()).isEqualTo(2);
        assertThat(files.preview("name,,country\n" + name + ",mayor,KR\n" + name + "2,,KR\n")
                        .findings())
                .containsExactly(new ImportFinding(Kind.UNNAMED_COLUMN, 2, "B", "mayor"));
        String far = ",".repeat(27);
        assertThat(files.preview("name" + far + "\n" + name + far + "note\n").findings())
                .containsExactly(new ImportFinding(Kind.UNNAMED_COLUMN, 2, "AB", "note"));
        assertThat(files.preview("name,country\n" + name + ",KR,Asia\n").findings())
                .containsExactly(new ImportFinding(Kind.OTHER_WIDTH, 2, "", "3 / 2"));
    }

    @Test
    void repeatsNoMoreOfAFileThanCanBeRead() throws IOException {
        assertThat(files.preview("name,joined\nSeoul," + "9".repeat(100_000) + "\n")
                        .findings())
                .containsExactly(new ImportFinding(Kind.NOT_A_DATE, 2, "joined", "9".repeat(200) + " …"));
        assertThat(files.preview("name,other_names\nSeoul " + UUID.randomUUID() + ",en" + "-a".repeat(5_000)
                                + ":Seoul\n")
                        .findings())
                .extracting(ImportFinding::kind)
                .containsExactly(Kind.TOO_LONG);
    }

    private List<MemberSummary> found(String text) {
        return directory.find(MemberSearch.of(text), 0, 10);
    }

    private MemberSummary member(String name) {
        return found(name).getFirst();
    }
}
