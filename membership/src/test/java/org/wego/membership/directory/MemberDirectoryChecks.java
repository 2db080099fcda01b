package org.wego.membership.directory;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.neovisionaries.i18n.CountryCode;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.wego.MembershipHouse;
import org.wego.membership.assessment.gate.AssessableMember;
import org.wego.membership.assessment.gate.AssessableMembers;
import org.wego.membership.directory.MemberSearch.Sort;
import org.wego.membership.name.MemberName;
import org.wego.membership.organisation.MemberField;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.organisation.MemberKind;
import org.wego.membership.organisation.MemberOutcome;
import org.wego.membership.organisation.MemberOutcome.NameTaken;
import org.wego.membership.organisation.MemberOutcome.Saved;
import org.wego.membership.organisation.MemberOutcome.Stale;
import org.wego.membership.organisation.MemberProfile;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.membership.organisation.SizeFigure;
import org.wego.membership.organisation.SizeKind;
import org.wego.membership.place.Region;
import org.wego.membership.register.MemberRegister;
import org.wego.membership.time.MembershipDates;
import org.wego.membership.time.PartialDate;
import org.wego.membership.time.Standing;

/** Members are recorded, listed and counted alike on every supported database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class MemberDirectoryChecks {

    private static final LocalDate TODAY = LocalDate.of(2017, 11, 1);

    private static final List<@Nullable String> DATES =
            Arrays.asList(null, "2010", "2017", "2017-10-31", "2017-11-01", "2017-11-02");

    private static final List<MembershipCategory> CATEGORIES = List.of(MembershipCategory.values());

    private static final List<@Nullable CountryCode> COUNTRIES =
            Arrays.asList(CountryCode.KR, CountryCode.TR, CountryCode.RW, CountryCode.MX, null);

    MembershipHouse house;
    MemberDirectory directory;
    MemberRegister register;

    abstract MembershipHouse open() throws IOException;

    /** With every combination of dates that can be recorded. */
    @BeforeAll
    void admitEveryKindOfMember() throws IOException {
        house = open();
        directory = house.the(MemberDirectory.class);
        register = house.the(MemberRegister.class);
        int number = 0;
        for (String joined : DATES) {
            for (String documented : DATES) {
                for (String left : DATES) {
                    MemberOutcome outcome = register.admit(MemberProfile.of(
                            "Kind " + number,
                            CATEGORIES.get(number % CATEGORIES.size()),
                            MemberKind.CITY,
                            COUNTRIES.get(number % COUNTRIES.size()),
                            new MembershipDates(date(joined), date(documented), date(left))));
                    if (outcome instanceof Saved saved && number % 4 == 0) {
                        register.record(
                                saved.member(),
                                SizeKind.POPULATION,
                                null,
                                new SizeFigure(2015, 1_000L * (1 + number % 12), "Census"));
                    }
                    number++;
                }
            }
        }
    }

    @AfterAll
    void leave() throws Exception {
        house.close();
    }

    @ParameterizedTest
    @EnumSource(Sort.class)
    void pagesThroughEveryOrderWithoutLosingOrRepeatingAnybody(Sort sort) {
        for (boolean descending : new boolean[] {false, true}) {
            MemberSearch search = new MemberSearch("kind", null, null, null, null, sort, descending);
            List<MemberId> paged = new ArrayList<>();
            List<MemberSummary> page = directory.find(search, 0, 37);
            while (!page.isEmpty()) {
                page.forEach(it -> paged.add(it.id()));
                page = directory.find(search, paged.size(), 37);
            }
            assertThat(paged)
                    .hasSize(directory.count(search))
                    .doesNotHaveDuplicates()
                    .isEqualTo(directory.ids(search));
        }
    }

    @Test
    void listsWhatIsUnknownLastInBothDirections() {
        for (boolean descending : new boolean[] {false, true}) {
            List<SizeFigure> populations = kinds(Sort.POPULATION, descending).stream()
                    .map(MemberSummary::population)
                    .toList();
            List<Long> known = populations.stream()
                    .takeWhile(Objects::nonNull)
                    .map(SizeFigure::value)
                    .toList();
            assertThat(known)
                    .isNotEmpty()
                    .isSortedAccordingTo(descending ? Comparator.reverseOrder() : Comparator.naturalOrder());
            assertThat(populations.subList(known.size(), populations.size()))
                    .isNotEmpty()
                    .containsOnlyNulls();
            assertThat(kinds(Sort.JOINED, descending).getLast().dates().joined())
                    .isNull();
        }
    }

    @ParameterizedTest
    @EnumSource(Standing.class)
    void filtersByTheSameRuleOfStandingAsTheMemberItself(Standing standing) {
        assertThat(found(new MemberSearch("kind", null, null, null, standing, Sort.NAME, false)))
                .isNotEmpty()
                .isEqualTo(kinds(it -> it.dates().on(TODAY) == standing));
    }

    @Test
    void combinesFilters() {
        MemberSearch search = new MemberSearch(
                "kind", MembershipCategory.FULL, Region.ASIA, CountryCode.KR, Standing.MEMBER, Sort.NAME, false);

        assertThat(found(search))
                .isNotEmpty()
                .isEqualTo(kinds(it -> it.category() == MembershipCategory.FULL
                        && it.country() == CountryCode.KR
                        && it.standing() == Standing.MEMBER));
        assertThat(directory.count(
                        new MemberSearch("kind", null, Region.AFRICA, CountryCode.KR, null, Sort.NAME, false)))
                .isZero();
    }

    @Test
    void countsTheMembersOfTodayByCategoryRegionAndCountry() {
        MemberCounts counts = directory.counts();

        List<MemberSummary> members =
                directory.find(new MemberSearch(null, null, null, null, Standing.MEMBER, Sort.NAME, false), 0, 10_000);
        assertThat(counts.all()).isEqualTo(members.size());
        assertThat(counts.byCategory())
                .isEqualTo(members.stream().collect(groupingBy(MemberSummary::category, counting())));
        assertThat(counts.byRegion())
                .isEqualTo(members.stream()
                        .filter(it -> it.region() != null)
                        .collect(groupingBy(MemberSummary::region, counting())));
        assertThat(counts.byCountry())
                .isEqualTo(members.stream()
                        .filter(it -> it.country() != null)
                        .collect(groupingBy(MemberSummary::country, counting())));
    }

    /** The standard M49 names no region for them, which is not the same as no country on record. */
    @Test
    void filtersAndCountsThoseThatAreInNoRegion() {
        List<MemberId> nowhere = Stream.of(CountryCode.TW, CountryCode.XK, CountryCode.AQ)
                .map(country -> saved(register.admit(MemberProfile.of(
                        "Regionless " + country,
                        MembershipCategory.FULL,
                        MemberKind.CITY,
                        country,
                        MembershipDates.since(PartialDate.parse("2010"))))))
                .toList();

        assertThat(found(new MemberSearch(null, null, Region.NONE, null, null, Sort.NAME, false)))
                .containsExactlyInAnyOrderElementsOf(nowhere);
        assertThat(directory.counts().byRegion()).containsEntry(Region.NONE, 3L);
        assertThat(house.the(AssessableMembers.class).of(2017, nowhere))
                .extracting(AssessableMember::region)
                .containsOnly(Region.NONE);
        assertThat(Region.of(null)).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Nukuʻalofa; TO; nukualofa, nuku'alofa, NUKU’ALOFA, nuku`alofa",
                "Kam\u02BCianske; UA; kamianske, Kam'ianske",
                "Baʿqubah; IQ; baqubah, ba'qubah",
                "Άγιος Νικόλαος; GR; ΑΓΙΟΣ ΝΙΚΟΛΑΟΣ, αγιος",
                "Θεσσαλονίκη; GR; ΘΕΣ, θεσσαλονικη",
                "Göteborg; SE; goteborg, goeteborg, GÖTEBORG",
                "Luebeck; DE; lübeck, luebeck",
                "Århus; DK; arhus, aarhus",
                "Aŋlɔga; GH; anloga",
                "Ɓaɗagry Ƙaura; NG; badagry kaura"
            })
    void findsWhatPeopleType(String name, CountryCode country, String typed) {
        MemberId member = saved(register.admit(
                MemberProfile.of(name, MembershipCategory.FULL, MemberKind.CITY, country, MembershipDates.UNKNOWN)));

        for (String it : typed.split(", ", -1)) {
            assertThat(found(MemberSearch.of(it))).as(it).containsExactly(member);
        }
    }

    @Test
    void listsWithOneStatementAndShowsAMemberWithThree() {
        MemberId first = kinds(Sort.NAME, false).getFirst().id();
        List<MemberId> all = directory.ids(MemberSearch.of("kind"));

        assertThat(statements(() -> directory.find(MemberSearch.of("kind"), 0, 500)))
                .isOne();
        assertThat(statements(() -> directory.count(MemberSearch.of("kind")))).isOne();
        assertThat(statements(() -> directory.counts())).isOne();
        assertThat(statements(() -> directory.names(all))).isOne();
        assertThat(statements(() -> directory.details(first))).isEqualTo(3);
    }

    @Test
    void handsAllMembersToTheAssessmentWithTwoStatementsABlock() {
        AssessableMembers assessable = house.the(AssessableMembers.class);
        List<AssessableMember> all = new ArrayList<>();

        long statements = statements(() -> {
            assessable.forEach(2017, all::add);
            return all;
        });

        assertThat(statements).isEqualTo(2);
        assertThat(all).hasSize((int) assessable.count());
        assertThat(all).extracting(AssessableMember::id).doesNotHaveDuplicates();
        assertThat(all)
                .filteredOn(it -> it.category() == MembershipCategory.FULL)
                .extracting(AssessableMember::size)
                .contains(new SizeFigure(2015, 1_000, "Census"));
        assertThat(all)
                .as("a population, which the fee of no other category depends on")
                .filteredOn(it -> it.category() != MembershipCategory.FULL)
                .extracting(AssessableMember::size)
                .containsOnlyNulls();
        List<AssessableMember> paged = new ArrayList<>();
        List<AssessableMember> page = assessable.page(2017, null, 41);
        while (!page.isEmpty()) {
            paged.addAll(page);
            page = assessable.page(2017, page.getLast().id(), 41);
        }
        assertThat(paged).isEqualTo(all);
        assertThat(assessable.of(2017, all.stream().map(AssessableMember::id).toList()))
                .isEqualTo(all);
    }

    @Test
    void keepsNamesPlaceAndFiguresAndFindsThemByAnyName() {
        MemberProfile profile = MemberProfile.of(
                        "Ha Noi",
                        MembershipCategory.FULL,
                        MemberKind.CITY,
                        CountryCode.VN,
                        new MembershipDates(null, PartialDate.parse("2018"), null))
                .draft()
                .latitude(new BigDecimal("21.024500"))
                .longitude(new BigDecimal("105.841170"))
                .names(List.of(
                        new MemberName("Hà Nội", MemberName.Kind.TRANSLATED, "vi"),
                        new MemberName("하노이", MemberName.Kind.TRANSLATED, "ko"),
                        new MemberName("Thăng Long", MemberName.Kind.FORMER, null)))
                .address(List.of("79 Dinh Tien Hoang"))
                .notes("a secret of staff")
                .source("Brochure of 2017")
                .profile();
        MemberId haNoi = saved(register.admit(profile));
        register.record(haNoi, SizeKind.POPULATION, null, new SizeFigure(2015, 7_500_000, "Statistics office"));
        MemberId beyoglu = saved(register.admit(MemberProfile.of(
                "Beyoğlu", MembershipCategory.FULL, MemberKind.DISTRICT, CountryCode.TR, MembershipDates.UNKNOWN)));

        for (String typed : List.of("hanoi", "HÀ NỘI", "Ha-Noi", "하노", "thanglong")) {
            assertThat(found(MemberSearch.of(typed))).as(typed).containsExactly(haNoi);
        }
        assertThat(found(MemberSearch.of("beyoglu"))).containsExactly(beyoglu);
        assertThat(found(MemberSearch.of("noihanoi"))).isEmpty();
        assertThat(register.open(haNoi).orElseThrow().profile()).isEqualTo(profile);
        MemberDetails details = directory.details(haNoi).orElseThrow();
        assertThat(details.series(SizeKind.POPULATION))
                .containsExactly(new SizeFigure(2015, 7_500_000, "Statistics office"));
        assertThat(details.summary()).isEqualTo(only(directory.find(MemberSearch.of("hanoi"), 0, 2)));
        assertThat(MemberField.values())
                .filteredOn(MemberField::isForStaff)
                .isNotEmpty()
                .allSatisfy(field -> {
                    assertThat(String.join("", field.in(profile))).isNotEmpty();
                    assertThat(String.join("", field.in(details.profile()))).isEmpty();
                });
    }

    private static MemberSummary only(List<MemberSummary> found) {
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    @Test
    void refusesASecondMemberOfTheSameNameAlsoWithoutACountry() {
        MemberProfile nowhere = MemberProfile.of(
                "Alliance of Cities",
                MembershipCategory.FRIENDSHIP,
                MemberKind.ASSOCIATION,
                null,
                MembershipDates.UNKNOWN);
        MemberId first = saved(register.admit(nowhere));

        assertThat(register.admit(nowhere)).isEqualTo(new NameTaken(first, "Alliance of Cities"));
    }

    @Test
    void letsOneOfTwoWhoReviseTheSameRecordAtOnceWin() throws Exception {
        MemberId member = saved(register.admit(profile("Contested", "")));
        for (int round = 0; round < 10; round++) {
            int version = register.open(member).orElseThrow().version();
            String one = "one of " + round;
            String other = "other of " + round;

            List<MemberOutcome> outcomes = atOnce(
                    () -> register.revise(member, version, profile("Contested", one)),
                    () -> register.revise(member, version, profile("Contested", other)));

            assertThat(outcomes).containsExactlyInAnyOrder(new Saved(member), new Stale());
            assertThat(register.open(member).orElseThrow().profile().notes())
                    .isEqualTo(outcomes.getFirst() instanceof Saved ? one : other);
        }
        assertThat(register.history(member, 0, 100))
                .filteredOn(it -> it.field() == MemberField.NOTES)
                .hasSize(10);
    }

    @Test
    void admitsOneOfTwoThatAreTheSameAtOnce() throws Exception {
        for (int round = 0; round < 10; round++) {
            String name = "Twin " + round;
            MemberProfile twin = profile(name, "");

            List<MemberOutcome> outcomes = atOnce(() -> register.admit(twin), () -> register.admit(twin));

            MemberId admitted = found(MemberSearch.of(name)).getFirst();
            assertThat(outcomes).containsExactlyInAnyOrder(new Saved(admitted), new NameTaken(admitted, name));
        }
    }

    private static List<MemberOutcome> atOnce(Callable<MemberOutcome> one, Callable<MemberOutcome> other)
            throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<MemberOutcome>> running = Stream.of(one, other)
                    .map(it -> threads.submit(() -> {
                        start.await();
                        return it.call();
                    }))
                    .toList();
            return List.of(running.get(0).get(), running.get(1).get());
        }
    }

    private static MemberProfile profile(String name, String notes) {
        return MemberProfile.of(name, MembershipCategory.FULL, MemberKind.CITY, CountryCode.KE, MembershipDates.UNKNOWN)
                .draft()
                .notes(notes)
                .profile();
    }

    private static MemberId saved(MemberOutcome outcome) {
        assertThat(outcome).isInstanceOf(Saved.class);
        return ((Saved) outcome).member();
    }

    private static @Nullable PartialDate date(@Nullable String text) {
        return text == null ? null : PartialDate.parse(text);
    }

    private List<MemberSummary> kinds(Sort sort, boolean descending) {
        return directory.find(new MemberSearch("kind", null, null, null, null, sort, descending), 0, 10_000);
    }

    private List<MemberId> kinds(Predicate<MemberSummary> which) {
        return kinds(Sort.NAME, false).stream()
                .filter(which)
                .map(MemberSummary::id)
                .toList();
    }

    private List<MemberId> found(MemberSearch search) {
        return directory.find(search, 0, 10_000).stream().map(MemberSummary::id).toList();
    }

    private long statements(Callable<?> reading) {
        return house.statements().of(() -> {
            try {
                reading.call();
            } catch (Exception broken) {
                throw new AssertionError(broken);
            }
        });
    }
}
