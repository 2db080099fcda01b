package org.wego.membership.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.wego.membership.directory.MemberDetails;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.directory.MemberSearch;
import org.wego.membership.directory.MemberSummary;
import org.wego.membership.name.MemberName;
import org.wego.membership.organisation.SizeFigure;
import org.wego.membership.time.Standing;

/** Members come from files and go to files: all of a file or nothing. */
@ApplicationModuleTest
class MemberExchangeTests {

    private static final String HEADER = "name,country,population,population_year,population_source\n";

    @Autowired
    MemberImport imports;

    @Autowired
    MemberDirectory directory;

    @Autowired
    MemberStartData startData;

    private FileImport files;

    @BeforeEach
    void open() {
        files = new FileImport(imports);
    }

    @Test
    void bringsTheDocumentedMembersWithTheirPopulationWhereGeoNamesHasIt() {
        startData.load();

        assertThat(List.of("Seoul", "Makati", "Addis Ababa", "Jakarta", "Moscow", "Pittsburgh"))
                .allSatisfy(
                        name -> assertThat(member(name).population().source()).isEqualTo("GeoNames, March 2023"));
        assertThat(documented())
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
            MemberImportPreview again = files.preview(new String(resource.readAllBytes(), StandardCharsets.UTF_8));
            assertThat(again.unchanged()).isEqualTo(again.lines()).isPositive();
        }
    }

    @Test
    void saysWhatAnImportWouldDoAndThenDoesIt() throws IOException {
        String name = "Cuenca " + UUID.randomUUID();
        String csv = HEADER + name + ",EC,603269,2016,Census\n";

        assertThat(files.preview(csv).importable()).isTrue();
        assertThat(found(name)).isEmpty();

        MemberImportPreview added = files.commit(csv);
        assertThat(added.committed()).isTrue();
        assertThat(added.added()).isOne();
        assertThat(member(name).population()).isEqualTo(new SizeFigure(2016, 603_269, "Census"));
    }

    @Test
    void leavesWhatTheFileIsSilentAbout() throws IOException {
        String name = "Turin " + UUID.randomUUID();
        files.commit("name,country,kind,notes\n" + name + ",IT,city,Met in Ulyanovsk\n");

        MemberImportPreview again = files.commit("name;country;joined\n" + name + ";ITA;2012-05\n");

        assertThat(again.changed()).isOne();
        assertThat(member(name).dates().joined()).hasToString("2012-05");
        assertThat(files.preview("name,country,notes\n" + member(name).name() + ",IT,Met in Ulyanovsk\n")
                        .unchanged())
                .isOne();
    }

    @Test
    void letsSeveralWhoImportTheSameMembersAtOnceEndWithEachMemberOnce() throws Exception {
        String mark = UUID.randomUUID().toString().substring(0, 8);
        String csv = IntStream.range(0, 1_200)
                .mapToObj(number -> "Both " + mark + " " + number + ",KR,,,\n")
                .collect(Collectors.joining("", HEADER, ""));
        Callable<MemberImportPreview> take = () -> files.commit(csv);
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
