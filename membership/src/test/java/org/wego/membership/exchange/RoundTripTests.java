package org.wego.membership.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.neovisionaries.i18n.CountryCode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.wego.MembershipHouse;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.directory.MemberSearch;
import org.wego.membership.file.ReceivedFile;
import org.wego.membership.name.MemberName;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.organisation.MemberKind;
import org.wego.membership.organisation.MemberOutcome;
import org.wego.membership.organisation.MemberProfile;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.membership.organisation.SizeFigure;
import org.wego.membership.organisation.SizeKind;
import org.wego.membership.place.CountryName;
import org.wego.membership.register.MemberRecords;
import org.wego.membership.register.MemberRegister;
import org.wego.membership.time.MembershipDates;
import org.wego.membership.time.PartialDate;

/** Whatever a form accepts comes back unchanged from an export, in every kind of file. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoundTripTests {

    private static final List<String> PIECES = List.of(
            "Seoul", "서울", "Hà Nội", "Москва", "Αθήνα", "北京", "a", "7", "|", " | ", "\\", "\\|", ":", "TTZ:", "former:",
            "other:", "und:", "ko:", "pt-BR:", "'", "'=", "''", "=", "+", "-", "@", "＝1＋2", "－", "＠", "\"", "\"\"", ",",
            ";", "\t", "#", "_x0041_", "&amp;", "<b>", "%", "null", "n/a", "1.50", "007", "+49 30", "1E5", "TRUE", "É",
            "ß", "É ", " – ", "½", "№", "(", ")", "/", "。", "・", "\u00a0", "ʻ");

    private final long seed = Long.getLong("wego.seed", usualSeed());
    private final Random random = new Random(seed);

    MembershipHouse house;
    MemberImport imports;
    List<MemberId> ids = new ArrayList<>();

    /** Many more, and others each time, are tried by {@link RoundTripFuzz}. */
    int members() {
        return 500;
    }

    long usualSeed() {
        return 2017;
    }

    @BeforeAll
    void admitWhatTheFormAccepts() {
        house = MembershipHouse.onH2();
        imports = house.the(MemberImport.class);
        MemberRegister register = house.the(MemberRegister.class);
        while (ids.size() < members()) {
            if (register.admit(profile(), true) instanceof MemberOutcome.Saved(var member)) {
                ids.add(member);
                for (SizeKind kind : SizeKind.values()) {
                    if (random.nextBoolean()) {
                        register.record(member, kind, null, figure());
                    }
                }
            }
        }
    }

    @AfterAll
    void leave() throws Exception {
        house.close();
    }

    @Test
    void changesNothingByACsvOfAllColumns() throws IOException {
        List<MemberRecords.Recorded> before = records();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        house.the(MemberExport.class).csv(MemberSearch.ALL, MemberExport.COLUMNS, out);

        MemberImportPreview again = commit("members.csv", out.toByteArray());

        assertUnchanged(again);
        assertThat(records()).as("seed %d", seed).isEqualTo(before);
    }

    @Test
    void changesNothingByAWorkbookOfAllColumns() throws IOException {
        List<MemberRecords.Recorded> before = records();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        house.the(MemberExport.class).xlsx(MemberSearch.ALL, MemberExport.COLUMNS, out);

        MemberImportPreview again = commit("members.xlsx", out.toByteArray());

        assertUnchanged(again);
        assertThat(records()).as("seed %d", seed).isEqualTo(before);
    }

    @Test
    void findsEveryMemberAgainByNamePlaceAndCountryAlone() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<MemberColumn> columns = Stream.of(MemberColumn.values())
                .filter(column -> column != MemberColumn.ID)
                .toList();
        house.the(MemberExport.class).csv(MemberSearch.ALL, columns, out);

        assertUnchanged(commit("members.csv", out.toByteArray()));
    }

    @Test
    void readsANewMemberFromTheCellsOfAnother() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<MemberColumn> columns = MemberExport.COLUMNS.stream()
                .filter(column -> column != MemberColumn.ID)
                .toList();
        house.the(MemberExport.class).csv(MemberSearch.ALL, columns, out);

        try (MembershipHouse other = MembershipHouse.onH2();
                ReceivedFile file = ReceivedFile.receive(
                        "members.csv", new ByteArrayInputStream(out.toByteArray()), MemberImport.LARGEST_FILE)) {
            MemberImportPreview asked = other.the(MemberImport.class).preview(file);
            ImportAnswers another = new ImportAnswers(
                    Set.of(),
                    asked.questions().stream().collect(Collectors.toMap(ImportQuestion::line, _ -> "", (a, _) -> a)),
                    Set.of());
            MemberImportPreview done = other.the(MemberImport.class).commit(file, another, 0);

            assertThat(done.findings()).as("seed %d", seed).isEmpty();
            assertThat(done.added()).as("seed %d", seed).isEqualTo(done.lines()).isGreaterThanOrEqualTo(members());
            ByteArrayOutputStream again = new ByteArrayOutputStream();
            other.the(MemberExport.class).csv(MemberSearch.ALL, columns, again);
            assertThat(lines(again)).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(lines(out));
        }
    }

    @Test
    void carriesTheValuesThatWereLost() throws IOException {
        String mark = UUID.randomUUID().toString().substring(0, 8);
        MemberRegister register = house.the(MemberRegister.class);
        MemberProfile profile = MemberProfile.of(
                        "＝1＋2 " + mark,
                        MembershipCategory.FULL,
                        MemberKind.CITY,
                        CountryCode.IN,
                        MembershipDates.UNKNOWN)
                .draft()
                .names(List.of(
                        new MemberName("TTZ: Taj Trapezium Zone", MemberName.Kind.OTHER, null),
                        new MemberName("Agra", MemberName.Kind.TRANSLATED, null),
                        new MemberName("Akbarabad", MemberName.Kind.FORMER, "ur"),
                        new MemberName("Aagra", MemberName.Kind.OTHER, "hi")))
                .address(List.of("Gate 3 | East wing", "C:\\Taj"))
                .notes("'=SUM(A1)\n  second line")
                .source("@home")
                .profile();
        MemberId id = ((MemberOutcome.Saved) register.admit(profile)).member();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        house.the(MemberExport.class).csv(MemberSearch.of(mark), MemberExport.COLUMNS, out);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("'＝1＋2 " + mark)
                .contains("TTZ\\: Taj Trapezium Zone|und:Agra|former:ur:Akbarabad|other:hi:Aagra")
                .contains("Gate 3 \\| East wing|C:\\\\Taj")
                .contains("\"''=SUM(A1)\n  second line\"")
                .contains("'@home");
        assertThat(commit("members.csv", out.toByteArray()).unchanged()).isOne();
        assertThat(register.open(id).orElseThrow().profile()).isEqualTo(profile);
    }

    private void assertUnchanged(MemberImportPreview again) {
        assertThat(again.findings()).as("seed %d", seed).isEmpty();
        assertThat(again.questions()).as("seed %d", seed).isEmpty();
        assertThat(again.rows()).as("seed %d", seed).isEmpty();
        assertThat(again.unchanged()).as("seed %d", seed).isEqualTo(again.lines());
    }

    private static List<String> lines(ByteArrayOutputStream csv) {
        return csv.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private List<MemberRecords.Recorded> records() {
        return house.the(MemberRecords.class)
                .of(house.the(MemberDirectory.class).ids(MemberSearch.ALL));
    }

    private MemberImportPreview commit(String name, byte[] content) throws IOException {
        try (ReceivedFile file =
                ReceivedFile.receive(name, new ByteArrayInputStream(content), MemberImport.LARGEST_FILE)) {
            return imports.commit(file);
        }
    }

    private MemberProfile profile() {
        boolean onMap = random.nextBoolean();
        return MemberProfile.of(
                        random.nextInt(5) == 0 ? text(4) : text(4) + random.nextInt(100_000),
                        any(List.of(MembershipCategory.values())),
                        any(List.of(MemberKind.values())),
                        random.nextInt(10) == 0 ? null : any(CountryName.all()),
                        new MembershipDates(date(2000), date(2000), date(2012)))
                .draft()
                .place(random.nextInt(4) == 0 ? text(2) : "")
                .latitude(onMap ? degrees(90) : null)
                .longitude(onMap ? degrees(180) : null)
                .names(list(5, this::name))
                .address(list(6, () -> text(5)))
                .notes(random.nextBoolean() ? "" : text(6) + "\n" + text(3) + "\r\n  " + text(2))
                .source(random.nextBoolean() ? "" : text(4))
                .profile();
    }

    private MemberName name() {
        String language = any(Arrays.asList("ko", "pt-BR", "KO", "zh-Hant-TW", "yue", "", null));
        return new MemberName(text(3), any(List.of(MemberName.Kind.values())), language);
    }

    private SizeFigure figure() {
        return new SizeFigure(1990 + random.nextInt(30), 1 + random.nextLong(20_000_000), "Census " + text(2));
    }

    private BigDecimal degrees(int limit) {
        return BigDecimal.valueOf(random.nextLong(-limit * 1_000_000L, limit * 1_000_000L), 6);
    }

    private @Nullable PartialDate date(int from) {
        LocalDate day = LocalDate.of(from + random.nextInt(6), 1 + random.nextInt(12), 1 + random.nextInt(28));
        String whole = day.toString();
        return any(Arrays.asList(
                null,
                PartialDate.parse(whole),
                PartialDate.parse(whole.substring(0, 7)),
                PartialDate.parse(whole.substring(0, 4))));
    }

    private String text(int most) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(most); i >= 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    private <T> List<T> list(int most, Supplier<T> it) {
        return Stream.generate(it).limit(random.nextInt(most)).toList();
    }

    private <T extends @Nullable Object> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
