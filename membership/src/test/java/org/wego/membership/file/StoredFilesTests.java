package org.wego.membership.file;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.neovisionaries.i18n.CountryCode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.wego.StatementCount;
import org.wego.membership.concession.ConcessionOutcome;
import org.wego.membership.concession.ConcessionSummary;
import org.wego.membership.concession.FeeConcessions;
import org.wego.membership.concession.GrantConcession;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.file.KeepOutcome.Empty;
import org.wego.membership.file.KeepOutcome.Kept;
import org.wego.membership.file.KeepOutcome.NoRecord;
import org.wego.membership.file.KeepOutcome.OtherType;
import org.wego.membership.file.KeepOutcome.Same;
import org.wego.membership.file.KeepOutcome.TooLarge;
import org.wego.membership.file.KeepOutcome.TooMany;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.organisation.MemberKind;
import org.wego.membership.organisation.MemberOutcome;
import org.wego.membership.organisation.MemberProfile;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.membership.register.MemberRegister;
import org.wego.membership.time.MembershipDates;

/** Papers are kept with members and concessions, by their content and once. */
@ApplicationModuleTest
class StoredFilesTests {

    private static final int MB = 1 << 20;

    @Autowired
    StoredFiles files;

    @Autowired
    FeeConcessions concessions;

    @Autowired
    MemberRegister register;

    @Autowired
    MemberDirectory directory;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    StatementCount statements;

    private MemberId member;
    private FileOwner owner;

    @BeforeEach
    void admit() {
        member = ((MemberOutcome.Saved) register.admit(MemberProfile.of(
                        "City " + UUID.randomUUID(),
                        MembershipCategory.FULL,
                        MemberKind.CITY,
                        CountryCode.RW,
                        MembershipDates.UNKNOWN)))
                .member();
        owner = directory.details(member).orElseThrow().papers();
    }

    @Test
    void givesBackWhatWasHandedIn() throws Exception {
        byte[] content = pdf(3 * MB + 17);

        StoredFile file = keep("Minutes of 2017.pdf", content);

        assertThat(files.find(file.id()).map(StoredFile::name)).hasValue("Minutes of 2017.pdf");
        assertThat(file.type()).isEqualTo(FileType.PDF);
        assertThat(file.size()).isEqualTo(content.length);
        assertThat(file.digest())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
        assertThat(read(file)).isEqualTo(content);
        assertThat(files.of(owner)).extracting(StoredFile::id).containsExactly(file.id());
    }

    @ParameterizedTest
    @CsvSource({
        "JPEG, FFD8FFE000104A46494600010100000100010000, photo.jpg",
        "PNG, 89504E470D0A1A0A0000000D49484452, picture.png",
        "TIFF, 49492A0008000000, scan.tif",
        "PDF, 255044462D312E37, paper.pdf"
    })
    void knowsATypeByItsContent(FileType type, String begin, String name) throws IOException {
        StoredFile file = keep("called otherwise.doc", bytes(HexFormat.of().parseHex(begin), 600));

        assertThat(file.type()).isEqualTo(type);
        assertThat(file.name()).isEqualTo("called otherwise.doc." + name.replaceFirst(".*\\.", ""));
    }

    @Test
    void refusesAProgramThatIsCalledAPaperAndSaysWhatItIs() throws IOException {
        assertThat(files.keep(owner, "minutes.pdf", stream(bytes("MZ".getBytes(US_ASCII), 4_000))))
                .isInstanceOfSatisfying(
                        OtherType.class, other -> assertThat(other.kind()).contains("application/x-msdownload"));
        assertThat(files.keep(owner, "minutes.pdf", stream("<html><script>".getBytes(US_ASCII))))
                .isInstanceOfSatisfying(
                        OtherType.class, other -> assertThat(other.kind()).contains("text/html"));
        assertThat(files.of(owner)).isEmpty();
    }

    /** It would fill a disk if anything unpacked it. */
    @Test
    void opensNoArchive() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("zeroes"));
            for (int i = 0; i < 200; i++) {
                zip.write(new byte[MB]);
            }
        }

        assertThat(files.keep(owner, "minutes.pdf", stream(bomb.toByteArray())))
                .isInstanceOfSatisfying(
                        OtherType.class, other -> assertThat(other.kind()).contains("application/zip"));
    }

    @Test
    void takesNeitherNothingNorMoreThanTwentyMegabytes() throws IOException {
        assertThat(files.keep(owner, "minutes.pdf", stream(new byte[0]))).isEqualTo(new Empty());
        assertThat(files.keep(owner, "minutes.pdf", stream(pdf(20 * MB + 1)))).isEqualTo(new TooLarge(20 * MB));
        assertThat(files.keep(owner, "minutes.pdf", InputStream.nullInputStream()))
                .isEqualTo(new Empty());

        byte[] largest = pdf(20 * MB);
        assertThat(read(keep("minutes.pdf", largest))).isEqualTo(largest);
    }

    @Test
    void readsNoFurtherThanItKeeps() throws IOException {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return '%';
            }
        };

        assertThat(files.keep(owner, "minutes.pdf", endless)).isInstanceOf(TooLarge.class);
    }

    @Test
    void keepsNothingOfAnUploadThatBreaksOff() {
        InputStream broken = new InputStream() {
            private int sent;

            @Override
            public int read() throws IOException {
                if (sent++ > MB) {
                    throw new IOException("the line is dead");
                }
                return '%';
            }
        };

        assertThatThrownBy(() -> files.keep(owner, "minutes.pdf", broken)).hasMessage("the line is dead");
        assertThat(files.of(owner)).isEmpty();
    }

    @Test
    void keepsTheSameContentOnceForARecordAndAgainForAnother() throws IOException {
        StoredFile first = keep("minutes.pdf", pdf(900));

        assertThat(files.keep(owner, "the same.pdf", stream(pdf(900)))).isEqualTo(new Same(reread(first)));
        assertThat(files.of(owner)).hasSize(1);
        assertThat(files.keep(concession(2017), "minutes.pdf", stream(pdf(900))))
                .isInstanceOf(Kept.class);
    }

    @Test
    void keepsOneOfManyThatHandInTheSameAtOnce() throws Exception {
        Callable<KeepOutcome> keep = () -> files.keep(owner, "minutes.pdf", stream(pdf(MB)));
        try (ExecutorService staff = Executors.newFixedThreadPool(8)) {
            List<KeepOutcome> outcomes = staff.invokeAll(Collections.nCopies(8, keep)).stream()
                    .map(Future::resultNow)
                    .toList();

            assertThat(outcomes).filteredOn(Kept.class::isInstance).hasSize(1);
            assertThat(outcomes).filteredOn(Same.class::isInstance).hasSize(7);
        }
        assertThat(files.of(owner)).hasSize(1);
        assertThat(parts(files.of(owner).getFirst())).isEqualTo(2);
    }

    @Test
    void removesAFileWithItsContentOnceAndTakesItBack() throws IOException {
        StoredFile file = keep("minutes.pdf", pdf(MB));

        assertThat(files.remove(file.id())).isTrue();
        assertThat(files.remove(file.id())).isFalse();
        assertThat(files.find(file.id())).isEmpty();
        assertThat(parts(file)).isZero();
        assertThatThrownBy(() -> files.write(file.id(), OutputStream.nullOutputStream()))
                .isInstanceOf(FileNotFoundException.class);
        assertThat(files.keep(owner, "minutes.pdf", stream(pdf(MB)))).isInstanceOf(Kept.class);
    }

    @Test
    void saysThatAFileWasRemovedWhileItWasRead() throws IOException {
        StoredFile file = keep("minutes.pdf", pdf(2 * MB));
        OutputStream slow = new OutputStream() {
            @Override
            public void write(int one) {
                throw new AssertionError("parts come whole");
            }

            @Override
            public void write(byte[] part) {
                files.remove(file.id());
            }
        };

        assertThatThrownBy(() -> files.write(file.id(), slow))
                .isInstanceOf(FileNotFoundException.class)
                .hasMessage(file.id() + " was removed while it was read");
    }

    @Test
    void leavesInTheHistoryWhatWasKeptAndRemoved() throws IOException {
        StoredFile file = keep("minutes.pdf", pdf(500));
        files.remove(file.id());
        String named = "minutes.pdf [" + file.digest().substring(0, 16) + "]";

        assertThat(register.history(member, 0, 2))
                .extracting(change -> change.field().name(), change -> change.before(), change -> change.after())
                .containsExactly(tuple("PAPER", named, ""), tuple("PAPER", "", named));

        FileOwner concession = concession(2017);
        files.keep(concession, "decision.pdf", stream(pdf(501)));
        assertThat(jdbc.sql("select subject from membership.record_change where record_id = :id and field = 'PAPER'")
                        .param("id", concession.id())
                        .query(String.class)
                        .list())
                .containsExactly("concession");
    }

    @ParameterizedTest
    @ValueSource(strings = {"member", "concession", "nobody's kind"})
    void keepsNothingWithARecordThatIsNotThere(String subject) throws IOException {
        assertThat(files.keep(new FileOwner(subject, UUID.randomUUID()), "minutes.pdf", stream(pdf(100))))
                .isEqualTo(new NoRecord());
    }

    @Test
    void countsTheFilesOfManyRecordsWithOneStatement() throws IOException {
        FileOwner first = concession(2017);
        FileOwner second = concession(2018);
        FileOwner none = concession(2019);
        files.keep(first, "a.pdf", stream(pdf(101)));
        files.keep(first, "b.pdf", stream(pdf(102)));
        files.keep(second, "a.pdf", stream(pdf(101)));

        assertThat(statements.of(() -> assertThat(
                                files.counts(ConcessionSummary.SUBJECT, List.of(first.id(), second.id(), none.id())))
                        .isEqualTo(Map.of(first.id(), 2, second.id(), 1))))
                .isOne();
        assertThat(files.counts(ConcessionSummary.SUBJECT, List.of())).isEmpty();
        assertThat(statements.of(() -> assertThat(files.of(first)).hasSize(2))).isOne();
    }

    @Test
    void refusesOneMoreThanARecordHasRoomFor() throws IOException {
        for (int number = 0; number < StoredFiles.MOST; number++) {
            keep(number + ".pdf", pdf(100 + number));
        }

        assertThat(files.keep(owner, "minutes.pdf", stream(pdf(99)))).isEqualTo(new TooMany(50));
    }

    /** Each used to see 49 files and none of the others. */
    @Test
    void keepsOneOfManyThatHandInTheLastOneAtOnce() throws Exception {
        for (int number = 1; number < StoredFiles.MOST; number++) {
            keep(number + ".pdf", pdf(100 + number));
        }
        List<Callable<KeepOutcome>> last = IntStream.range(0, 8)
                .<Callable<KeepOutcome>>mapToObj(
                        number -> () -> files.keep(owner, "last.pdf", stream(pdf(MB + number))))
                .toList();
        try (ExecutorService staff = Executors.newFixedThreadPool(8)) {
            List<KeepOutcome> outcomes =
                    staff.invokeAll(last).stream().map(Future::resultNow).toList();

            assertThat(outcomes).filteredOn(Kept.class::isInstance).hasSize(1);
            assertThat(outcomes).filteredOn(new TooMany(50)::equals).hasSize(7);
        }
        assertThat(files.of(owner)).hasSize(StoredFiles.MOST);
        assertThat(changes(owner)).as("what was refused is not told").isEqualTo(StoredFiles.MOST);
    }

    private int changes(FileOwner of) {
        return jdbc.sql("select count(*) from membership.record_change where record_id = :id and field = 'PAPER'")
                .param("id", of.id())
                .query(Integer.class)
                .single();
    }

    private FileOwner concession(int year) {
        ConcessionOutcome granted = concessions.grant(
                new GrantConcession(member, null, "Flood", "Executive Committee", year, LocalDate.of(year, 12, 31)));
        return new FileOwner(
                ConcessionSummary.SUBJECT,
                ((ConcessionOutcome.Done) granted).concession().value());
    }

    private StoredFile keep(String name, byte[] content) throws IOException {
        return ((Kept) files.keep(owner, name, stream(content))).file();
    }

    /** The moment as the database keeps it. */
    private StoredFile reread(StoredFile file) {
        return files.find(file.id()).orElseThrow();
    }

    private byte[] read(StoredFile file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        files.write(file.id(), out);
        return out.toByteArray();
    }

    private int parts(StoredFile file) {
        return jdbc.sql("select count(*) from membership.stored_file_part where file_id = :id")
                .param("id", file.id().value())
                .query(Integer.class)
                .single();
    }

    private static byte[] pdf(int size) {
        return bytes("%PDF-1.7\n".getBytes(US_ASCII), size);
    }

    /** So many bytes, with this beginning. */
    private static byte[] bytes(byte[] begin, int size) {
        byte[] all = new byte[size];
        for (int i = 0; i < size; i++) {
            all[i] = (byte) (i * 31 + i / 251);
        }
        System.arraycopy(begin, 0, all, 0, Math.min(begin.length, size));
        return all;
    }

    private static InputStream stream(byte[] content) {
        return new ByteArrayInputStream(content);
    }
}
