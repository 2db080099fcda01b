package org.wego.membership.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.wego.membership.directory.MemberDetails;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.directory.MemberSearch;
import org.wego.membership.directory.MemberSummary;
import org.wego.membership.name.MemberName;
import org.wego.membership.organisation.MemberField;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.register.MemberChange;
import org.wego.membership.register.MemberRegister;

/** What is exported can be read again, and changes nothing then. */
@ApplicationModuleTest
class MemberExportTests {

    private static final String HEADER = "name,country,population,population_year,population_source\n";

    @Autowired
    MemberImport imports;

    @Autowired
    MemberExport exports;

    @Autowired
    MemberDirectory directory;

    @Autowired
    MemberRegister register;

    private FileImport files;

    @BeforeEach
    void open() {
        files = new FileImport(imports);
    }

    @Test
    void importsAgainWhatItExportedWithoutAnyChange() throws IOException {
        String mark = UUID.randomUUID().toString().substring(0, 8);
        files.commit("name,country,kind,joined,latitude,longitude,population,population_year,population_source\n"
                + "\"=1+1, " + mark + "\",KR,city,2010,37.5,127,1000,2016,\"Census, 2016\"\n"
                + "Ha Noi " + mark + ",VN,city,2010-06,,,,,\n");

        String csv = exported(mark);

        assertThat(csv).contains("\"'=1+1, " + mark + "\"");
        MemberImportPreview again = files.preview(csv);
        assertThat(again.findings()).isEmpty();
        assertThat(again.unchanged()).isEqualTo(2);
    }

    @Test
    void carriesEveryColumnThroughAnExportAndBack() throws IOException {
        String mark = UUID.randomUUID().toString().substring(0, 8);
        files.commit("""
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
        MemberImportPreview again = files.preview(csv);
        assertThat(again.findings()).isEmpty();
        assertThat(again.unchanged()).isEqualTo(2);

        files.commit(csv.replace("Constanța " + mark, "Constanta " + mark).replace("Archive", "City archive"));
        assertThat(member("tomis" + mark).id()).isEqualTo(constanta);
        assertThat(member("tomis" + mark).name()).isEqualTo("Constanta " + mark);
        assertThat(details("tomis" + mark).names())
                .contains(new MemberName("Tomis " + mark, MemberName.Kind.FORMER, null));
        assertThat(register.history(constanta, 0, 10))
                .extracting(MemberChange::field)
                .containsExactlyInAnyOrder(MemberField.RECORD, MemberField.NAME, MemberField.SOURCE);
        assertThat(register.history(constanta, 0, 10).getLast().after()).isEqualTo("""
                NAME: Constanța %1$s
                CATEGORY: FULL
                KIND: CITY
                COUNTRY: Romania
                COORDINATES: 44.1733 -28.6383
                JOINED: 30 Jun 2010
                DOCUMENTED: 2010
                LEFT: May 2017
                NAMES: Konstanca (hu), Tomis %1$s (former), Küstence
                ADDRESS: Bulevardul Tomis 51, 900725
                NOTES: one
                  two
                SOURCE: Archive
                POPULATION: 2011: 283872 (Census; 2011)
                EMPLOYEES: 2016: 1200 (City hall)""".formatted(mark));
    }

    @Test
    void exportsAWorkbook() throws IOException {
        String mark = UUID.randomUUID().toString();
        files.commit(HEADER + "Москва " + mark + ",RU,12000000,2016,Rosstat\n");
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
        files.commit("name,country,joined\nHà Nội " + mark + ",VN,2014\nNowhere " + mark + ",,2018\n");
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
        assertThat(files.commit(csv).unchanged()).isEqualTo(2);
    }

    @Test
    void exportsEveryMemberOfALongListOnce() throws IOException {
        String mark = UUID.randomUUID().toString().substring(0, 8);
        files.commit(HEADER
                + IntStream.range(0, 2_500)
                        .mapToObj(i -> "City " + i + " " + mark + ",KR,,,\n")
                        .collect(Collectors.joining()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        exports.csv(MemberSearch.of(mark), List.of(MemberColumn.NAME), out);

        assertThat(out.toString(StandardCharsets.UTF_8).lines().skip(1))
                .hasSize(2_500)
                .doesNotHaveDuplicates();
    }

    private String exported(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exports.csv(MemberSearch.of(text), MemberExport.COLUMNS, out);
        return out.toString(StandardCharsets.UTF_8);
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
