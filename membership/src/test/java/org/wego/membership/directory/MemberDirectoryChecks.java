package org.wego.membership.directory;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.neovisionaries.i18n.CountryCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.transaction.support.TransactionTemplate;
import org.wego.membership.assessment.gate.AssessableMember;
import org.wego.membership.assessment.gate.AssessableMembers;
import org.wego.membership.directory.MemberSearch.Sort;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.organisation.MemberKind;
import org.wego.membership.organisation.MemberProfile;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.membership.organisation.SizeFigure;
import org.wego.membership.place.Region;
import org.wego.membership.register.MemberRegister.StaffRecord;
import org.wego.membership.time.MembershipDates;
import org.wego.membership.time.PartialDate;
import org.wego.membership.time.Standing;

/** Members are listed and counted alike on every supported database. */
abstract class MemberDirectoryChecks extends MemberTermChecks {

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
        MemberSearch search = new MemberSearch("kind", null, null, null, standing, Sort.NAME, false);
        LocalDate before = TODAY.minusYears(4);

        assertThat(found(search)).isNotEmpty().isEqualTo(kinds(it -> on(TODAY, it) == standing));
        assertThat(directory.find(search.asOf(before), 0, 10_000))
                .as("on another day")
                .allSatisfy(it -> assertThat(it.standing()).isEqualTo(standing))
                .extracting(MemberSummary::id)
                .isEqualTo(kinds(it -> on(before, it) == standing));
    }

    private Standing on(LocalDate day, MemberSummary member) {
        return member.dates().on(day, member.id().equals(suspended));
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
    void countsWhoBearsAPartOfANameNow() {
        List<MemberId> together = Objects.requireNonNull(house.the(TransactionTemplate.class)
                .execute(_ -> Stream.of("Qxobraville", "Qxobraburg", "Qxolum")
                        .map(it -> saved(register.admit(MemberProfile.of(
                                it,
                                MembershipCategory.FULL,
                                MemberKind.CITY,
                                CountryCode.BE,
                                MembershipDates.UNKNOWN))))
                        .toList()));
        assertThat(counted("qxo", "qxob", "xobra", "xo")).containsExactly(3, 2, 2, 3);

        name(together.getFirst(), "Zwexolum");
        assertThat(counted("qxo", "qxob", "xobra", "xo")).containsExactly(2, 1, 1, 3);
        name(together.get(1), "Zwexöbra");
        assertThat(counted("qxo", "qxob", "xobra", "xo")).containsExactly(1, 0, 1, 3);
        name(together.getFirst(), "Qxobraville");
        assertThat(counted("qxo", "qxob", "xobra", "xo", "zwex")).containsExactly(2, 1, 2, 3, 1);
    }

    private void name(MemberId member, String name) {
        StaffRecord record = register.open(member).orElseThrow();
        saved(register.revise(
                member, record.version(), record.profile().draft().name(name).profile(), true));
    }

    /** How many are counted for each text, and as many are found. */
    private List<Integer> counted(String... texts) {
        return Stream.of(texts)
                .map(MemberSearch::of)
                .map(it -> {
                    int count = directory.count(it);
                    assertThat(directory.find(it, 0, 100)).as(it.toString()).hasSize(count);
                    return count;
                })
                .toList();
    }

    @Test
    void listsWithOneStatementMoreWhereItLooksForATextAndShowsAMemberWithThree() {
        MemberId first = kinds(Sort.NAME, false).getFirst().id();
        List<MemberId> all = directory.ids(MemberSearch.of("kind"));

        assertThat(statements(() -> directory.find(MemberSearch.ALL, 0, 500))).isOne();
        assertThat(statements(() -> directory.count(MemberSearch.ALL))).isOne();
        assertThat(statements(() -> directory.find(MemberSearch.of("kind"), 0, 500)))
                .isEqualTo(2);
        assertThat(statements(() -> directory.count(MemberSearch.of("kind")))).isOne();
        assertThat(statements(() -> directory.count(MemberSearch.of("kinds of"))))
                .isEqualTo(2);
        assertThat(statements(() -> {
                    MemberList list = directory.list(MemberSearch.of("kind"));
                    return list.find(0, 50).size() + list.count();
                }))
                .isEqualTo(2);
        assertThat(statements(() -> directory.counts())).isOne();
        assertThat(statements(() -> directory.names(all))).isOne();
        assertThat(statements(() -> assertThat(directory.of(all)).hasSameSizeAs(all)))
                .isOne();
        assertThat(statements(() -> directory.of(List.of()))).isZero();
        assertThat(statements(() -> directory.details(first))).isEqualTo(3);
    }

    @Test
    void handsAllMembersToTheAssessmentWithThreeStatementsABlock() {
        AssessableMembers assessable = house.the(AssessableMembers.class);
        List<AssessableMember> all = new ArrayList<>();

        long statements = statements(() -> {
            assessable.forEach(2017, all::add);
            return all;
        });

        assertThat(statements).isEqualTo(3);
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
}
