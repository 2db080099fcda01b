package org.wego.membership.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.wego.MembershipHouse;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.directory.MemberSearch;
import org.wego.membership.file.ReceivedFile;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.organisation.MemberOutcome;
import org.wego.membership.organisation.MemberProfile;
import org.wego.membership.register.MemberRegister;

/** Long files come in and go out block by block, and all or nothing, on every supported database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class LongListChecks {

    private static final String HEADER =
            "name,country,joined,population,population_year,population_source,other_names,notes\n";

    /** A statement that a block of 500 needs is prepared once a block. */
    private static final int STATEMENTS_A_BLOCK = 13;

    private final int rows;

    MembershipHouse house;
    MemberImport imports;

    LongListChecks(int rows) {
        this.rows = rows;
    }

    abstract MembershipHouse open() throws IOException;

    @BeforeAll
    void build() throws IOException {
        house = open();
        imports = house.the(MemberImport.class);
    }

    @AfterAll
    void leave() throws Exception {
        house.close();
    }

    @Test
    void goesThroughALongListInBlocksOnItsWayInAndOut(@TempDir Path folder) throws IOException {
        int blocks = rows / 500;
        ReceivedFile file = new ReceivedFile("members.csv", folder.resolve("members.csv"));
        write(file.path(), "");

        long before = statements();
        MemberImportPreview added = imports.commit(file);
        long toAdd = statements() - before;

        assertThat(added.committed()).isTrue();
        assertThat(added.added()).isEqualTo(rows);
        assertThat(toAdd).isLessThanOrEqualTo((long) blocks * STATEMENTS_A_BLOCK);

        write(file.path(), "Counted anew");
        before = statements();
        MemberImportPreview changed = imports.commit(file);
        long toChange = statements() - before;

        assertThat(changed.changed()).isEqualTo(rows);
        assertThat(toChange).isLessThanOrEqualTo((long) blocks * STATEMENTS_A_BLOCK);
        MemberId first = house.the(MemberDirectory.class)
                .find(MemberSearch.of("Block 0"), 0, 1)
                .getFirst()
                .id();
        assertThat(house.the(MemberRegister.class).history(first, 0, 10)).hasSize(3);

        before = statements();
        try (OutputStream out = Files.newOutputStream(file.path())) {
            house.the(MemberExport.class).csv(MemberSearch.of("block"), MemberExport.COLUMNS, out);
        }
        long toExport = statements() - before;

        assertThat(toExport).isLessThanOrEqualTo(1 + (long) blocks * STATEMENTS_A_BLOCK);
        MemberImportPreview again = imports.preview(file);
        assertThat(again.unchanged()).isEqualTo(rows);
        assertThat(again.findings()).isEmpty();
    }

    @Test
    void keepsAMemberOfAListAsOneOfAForm() throws IOException {
        String csv =
                "name,place,category,kind,country,latitude,longitude,joined,documented,left,population,population_year,"
                        + "population_source,employees,employees_year,employees_source,other_names,address,notes,source\n"
                        + "List Tówn,North,corporate,region,KR,37.5,-0.25,2010-05,2011,2014-12-31,1000,2016,Census,20,2017,Report,"
                        + "ko:서울|former:Old|Other,1 Road|Town,Noted,Letter\n";
        try (ReceivedFile file = ReceivedFile.receive(
                "members.csv",
                new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)),
                MemberImport.LARGEST_FILE)) {
            assertThat(imports.commit(file).committed()).isTrue();
        }
        MemberDirectory directory = house.the(MemberDirectory.class);
        MemberRegister register = house.the(MemberRegister.class);
        MemberId listed =
                directory.find(MemberSearch.of("list town"), 0, 1).getFirst().id();
        MemberProfile profile = register.open(listed).orElseThrow().profile();
        MemberId typed = ((MemberOutcome.Saved)
                        register.admit(profile.draft().name("Form Tówn").profile(), true))
                .member();
        directory
                .details(listed)
                .orElseThrow()
                .series()
                .forEach((kind, series) -> series.forEach(figure -> register.record(typed, kind, null, figure)));

        assertThat(rows("member", "id", listed))
                .isEqualTo(rows("member", "id", typed))
                .allSatisfy(row -> assertThat(row)
                        .as("the list says something for every column, so that a new one is not forgotten")
                        .doesNotContainValue(null)
                        .doesNotContainValue(""));
        for (String table : List.of("member_name", "member_size", "term")) {
            assertThat(rows(table, "member_id", listed))
                    .as(table)
                    .isNotEmpty()
                    .isEqualTo(rows(table, "member_id", typed));
        }
    }

    /** All of it but what a member is called and what each change counts on. */
    private List<Map<String, Object>> rows(String table, String id, MemberId member) {
        List<Map<String, Object>> rows = house.the(JdbcTemplate.class)
                .queryForList("select * from membership." + table + " where " + id + " = ?", member.value());
        List<String> own = table.equals("member")
                ? List.of("id", "name", "name_key", "search_key", "version")
                : List.of("member_id");
        rows.forEach(row -> own.forEach(row::remove));
        rows.sort(Comparator.comparing(Map::toString));
        return rows;
    }

    @Test
    void keepsNothingOfAFileThatFailsHalfway() throws IOException {
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        csv.writeBytes(HEADER.getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < 1_200; i++) {
            csv.writeBytes(row("Half ", i, "").getBytes(StandardCharsets.UTF_8));
        }
        csv.writeBytes("Half way,KR,soon,,,,,\n".getBytes(StandardCharsets.UTF_8));

        MemberImportPreview refused;
        try (ReceivedFile file = ReceivedFile.receive(
                "members.csv", new ByteArrayInputStream(csv.toByteArray()), MemberImport.LARGEST_FILE)) {
            refused = imports.commit(file);
        }

        assertThat(refused.findings())
                .containsExactly(new ImportFinding(ImportFinding.Kind.NOT_A_DATE, 1_202, "joined", "soon"));
        assertThat(house.the(MemberDirectory.class).count(MemberSearch.of("half")))
                .isZero();
    }

    private void write(Path file, String notes) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(HEADER);
            for (int i = 0; i < rows; i++) {
                out.write(row("Block ", i, notes));
            }
        }
    }

    private static String row(String name, int i, String notes) {
        int year = notes.isEmpty() ? 2016 : 2017;
        return name + i + ",KR,2010," + (1_000 + i) + "," + year + ",Census,ko:서울" + i + "|Other " + i + "," + notes
                + "\n";
    }

    private long statements() {
        return house.statements().of(Thread.currentThread().getName());
    }
}
