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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.wego.MembershipHouse;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.directory.MemberSearch;
import org.wego.membership.file.ReceivedFile;
import org.wego.membership.organisation.MemberId;
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
