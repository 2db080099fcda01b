package org.wego.membership.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.neovisionaries.i18n.CountryCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.wego.membership.access.Actor;
import org.wego.membership.access.Role;
import org.wego.membership.assessment.gate.AssessableMember;
import org.wego.membership.assessment.gate.AssessableMembers;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.directory.MemberSearch;
import org.wego.membership.directory.MemberSummary;
import org.wego.membership.invoicing.Addressee;
import org.wego.membership.name.MemberName;
import org.wego.membership.organisation.MemberField;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.organisation.MemberKind;
import org.wego.membership.organisation.MemberOutcome;
import org.wego.membership.organisation.MemberOutcome.FigureChanged;
import org.wego.membership.organisation.MemberOutcome.Invalid;
import org.wego.membership.organisation.MemberOutcome.NameTaken;
import org.wego.membership.organisation.MemberOutcome.Problem;
import org.wego.membership.organisation.MemberOutcome.Saved;
import org.wego.membership.organisation.MemberOutcome.Stale;
import org.wego.membership.organisation.MemberProfile;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.membership.organisation.SizeFigure;
import org.wego.membership.organisation.SizeKind;
import org.wego.membership.place.Region;
import org.wego.membership.time.MembershipDates;
import org.wego.membership.time.PartialDate;
import org.wego.membership.time.Standing;

/** Members are recorded, found by any name, revised with a history, and handed to the assessment. */
@ApplicationModuleTest
class MemberRegisterTests {

    private static final MembershipDates SINCE_2010 = MembershipDates.since(PartialDate.year(Year.of(2010)));

    @Autowired
    MemberRegister register;

    @Autowired
    MemberDirectory directory;

    @Autowired
    AssessableMembers assessable;

    @Autowired
    Actor actor;

    @Test
    void findsBeyogluAndHaNoiHoweverTheyAreTyped() {
        String mark = UUID.randomUUID().toString();
        MemberId beyoglu = admit(mark + " Beyoğlu", CountryCode.TR);
        MemberId haNoi = admit(
                mark + " Ha Noi", CountryCode.VN, new MemberName(mark + " Hà Nội", MemberName.Kind.TRANSLATED, "vi"));

        assertThat(found(mark + "beyoglu")).containsExactly(beyoglu);
        assertThat(found(mark + "BEYOĞ")).containsExactly(beyoglu);
        assertThat(found(mark + "hanoi")).containsExactly(haNoi);
        assertThat(found(mark + "hà nội")).containsExactly(haNoi);
        assertThat(found("---")).isEmpty();
        assertThat(found("%")).isEmpty();
    }

    @Test
    void readsBackWhatWasRecorded() {
        MemberProfile profile = city("Seoul " + UUID.randomUUID(), CountryCode.KR)
                .latitude(new BigDecimal("37.566000"))
                .longitude(new BigDecimal("126.978400"))
                .names(List.of(new MemberName("서울", MemberName.Kind.TRANSLATED, "ko")))
                .address(List.of("38 Jongro", "Seoul 03188"))
                .notes("President city")
                .source("Brochure 2017")
                .profile();

        MemberId seoul = saved(register.admit(profile));

        assertThat(register.open(seoul).orElseThrow().profile()).isEqualTo(profile);
        assertThat(directory.details(seoul).orElseThrow().names()).isEqualTo(profile.names());
        assertThat(directory.details(seoul).orElseThrow().summary().region()).isEqualTo(Region.ASIA);
        assertThat(assessable.addressees(List.of(seoul)))
                .isEqualTo(Map.of(
                        seoul, new Addressee(profile.name(), List.of("38 Jongro", "Seoul 03188", "South Korea"))));
    }

    @Test
    void refusesASecondMemberOfTheSameNameInACountry() {
        String name = "San Fernando " + UUID.randomUUID();
        MemberId first = admit(name, CountryCode.PH);

        assertThat(register.admit(profile(name, CountryCode.PH)))
                .isInstanceOfSatisfying(
                        NameTaken.class, taken -> assertThat(taken.member()).isEqualTo(first));
        assertThat(register.admit(profile(name, CountryCode.CL))).isInstanceOf(Saved.class);
    }

    @Test
    void namesTheFieldThatCannotBeRight() {
        MemberProfile wrong = city(" ", null)
                .latitude(new BigDecimal("91"))
                .joined(PartialDate.year(Year.of(2012)))
                .left(PartialDate.year(Year.of(2011)))
                .profile();

        assertThat(register.admit(wrong))
                .isEqualTo(new Invalid(List.of(
                        new Problem(MemberField.NAME, Problem.Kind.MISSING),
                        new Problem(MemberField.COORDINATES, Problem.Kind.INCOMPLETE),
                        new Problem(MemberField.COORDINATES, Problem.Kind.OUT_OF_RANGE),
                        new Problem(MemberField.LEFT, Problem.Kind.BEFORE_JOINING))));
    }

    @Test
    void refusesNamesThatAreTooLongToBeKept() {
        MemberProfile wrong = city("ß".repeat(101), CountryCode.DE)
                .names(List.of(new MemberName("Köln", MemberName.Kind.TRANSLATED, "de-Latn-DE-x-koelsch")))
                .profile();

        assertThat(register.admit(wrong))
                .isEqualTo(new Invalid(List.of(
                        new Problem(MemberField.NAME, Problem.Kind.TOO_LONG),
                        new Problem(MemberField.NAMES, Problem.Kind.OUT_OF_RANGE))));
        assertThat(register.admit(profile("ß".repeat(100), CountryCode.DE))).isInstanceOf(Saved.class);
    }

    @Test
    void tellsWhatARecordSaidWhenItWasOpened() {
        String name = "Makati " + UUID.randomUUID();
        MemberId makati = actor.askInTheNameOf("staff@wego.example", Role.STAFF, () -> admit(name, CountryCode.PH));

        assertThat(register.history(makati, 0, 2)).singleElement().satisfies(change -> {
            assertThat(change.by()).isEqualTo("staff@wego.example");
            assertThat(change.field()).isEqualTo(MemberField.RECORD);
            assertThat(change.before()).isEmpty();
            assertThat(change.after())
                    .startsWith("NAME: " + name + "\nCATEGORY: FULL\nKIND: CITY\nCOUNTRY: Philippines\n");
        });
    }

    @Test
    void refusesARevisionOfAnOldVersionAndKeepsTheHistory() {
        String name = "Makati " + UUID.randomUUID();
        MemberId makati = admit(name, CountryCode.PH);
        int version = register.open(makati).orElseThrow().version();
        MemberProfile renamed = profile(name + " City", CountryCode.PH);

        actor.inTheNameOf(
                "staff@wego.example",
                Role.STAFF,
                () -> assertThat(register.revise(makati, version, renamed)).isInstanceOf(Saved.class));
        assertThat(register.revise(makati, version, profile(name, CountryCode.PH)))
                .isInstanceOf(Stale.class);

        assertThat(register.history(makati, 0, 10)).first().satisfies(change -> {
            assertThat(change.by()).isEqualTo("staff@wego.example");
            assertThat(change.field()).isEqualTo(MemberField.NAME);
            assertThat(change.before()).isEqualTo(name);
            assertThat(change.after()).isEqualTo(name + " City");
        });
    }

    @Test
    void keepsASeriesOfFiguresAndListsTheNewest() {
        String name = "Jakarta " + UUID.randomUUID();
        MemberId jakarta = admit(name, CountryCode.ID);
        SizeFigure census = new SizeFigure(2015, 10_177_924, "Census");
        SizeFigure office = new SizeFigure(2015, 10_178_000, "Statistics office");
        register.record(jakarta, SizeKind.POPULATION, null, new SizeFigure(2010, 9_607_787, "Census"));
        register.record(jakarta, SizeKind.POPULATION, null, census);
        register.record(jakarta, SizeKind.POPULATION, census, office);

        assertThat(summary(name).population()).isEqualTo(new SizeFigure(2015, 10_178_000, "Statistics office"));
        assertThat(assessed(2014, jakarta).size()).isEqualTo(new SizeFigure(2010, 9_607_787, "Census"));
        assertThat(assessed(2017, jakarta).size()).isEqualTo(new SizeFigure(2015, 10_178_000, "Statistics office"));
        assertThat(assessed(2009, jakarta).size()).isEqualTo(new SizeFigure(2010, 9_607_787, "Census"));

        register.withdraw(jakarta, SizeKind.POPULATION, office);
        assertThat(summary(name).population().year()).isEqualTo(2010);
    }

    @Test
    void tellsTheSecondOfTwoWhichFigureOfTheYearTheFirstOneSaved() {
        MemberId city = admit("Suwon " + UUID.randomUUID(), CountryCode.KR);
        SizeFigure mine = new SizeFigure(2016, 1_194_313, "Ministry of the Interior");
        SizeFigure yours = new SizeFigure(2016, 1_231_224, "Suwon City");

        assertThat(register.record(city, SizeKind.POPULATION, null, mine)).isInstanceOf(Saved.class);
        assertThat(register.record(city, SizeKind.POPULATION, null, yours)).isEqualTo(new FigureChanged(mine));
        assertThat(register.withdraw(city, SizeKind.POPULATION, yours)).isEqualTo(new FigureChanged(mine));
        assertThat(register.withdraw(city, SizeKind.POPULATION, mine)).isInstanceOf(Saved.class);
        assertThat(register.record(city, SizeKind.POPULATION, mine, yours)).isEqualTo(new FigureChanged(null));
        assertThat(register.record(city, SizeKind.POPULATION, null, yours)).isInstanceOf(Saved.class);
    }

    @Test
    void refusesFiguresOfImpossibleYearsAndWithoutASource() {
        MemberId city = admit("Kigali " + UUID.randomUUID(), CountryCode.RW);

        assertThat(register.record(city, SizeKind.POPULATION, null, new SizeFigure(2101, 1, " ")))
                .isEqualTo(new Invalid(List.of(
                        new Problem(MemberField.POPULATION, Problem.Kind.OUT_OF_RANGE),
                        new Problem(MemberField.SOURCE, Problem.Kind.MISSING))));
    }

    @Test
    void listsByStandingToday() {
        String mark = UUID.randomUUID().toString();
        MemberId member = admit("Member " + mark, new MembershipDates(null, PartialDate.parse("2017-06"), null));
        MemberId left = admit(
                "Left " + mark,
                new MembershipDates(PartialDate.parse("2010"), null, PartialDate.day(LocalDate.of(2017, 10, 31))));
        MemberId later = admit("Later " + mark, MembershipDates.since(PartialDate.parse("2018")));
        MemberId unknown = admit("Unknown " + mark, MembershipDates.UNKNOWN);

        assertThat(found(mark, Standing.MEMBER)).containsExactly(member);
        assertThat(found(mark, Standing.LEFT)).containsExactly(left);
        assertThat(found(mark, Standing.NOT_YET)).containsExactly(later);
        assertThat(found(mark, Standing.NOT_DOCUMENTED)).containsExactly(unknown);
        assertThat(directory.find(MemberSearch.of(mark), 0, 10))
                .extracting(MemberSummary::standing)
                .containsExactly(Standing.NOT_YET, Standing.LEFT, Standing.MEMBER, Standing.NOT_DOCUMENTED);
        assertThat(directory.count(MemberSearch.of(mark))).isEqualTo(4);
    }

    private MemberId admit(String name, CountryCode country, MemberName... names) {
        return saved(register.admit(city(name, country).names(List.of(names)).profile()));
    }

    private static MemberProfile.Draft city(String name, @Nullable CountryCode country) {
        return MemberProfile.of(name, MembershipCategory.FULL, MemberKind.CITY, country, SINCE_2010)
                .draft();
    }

    private MemberId admit(String name, MembershipDates dates) {
        return saved(register.admit(
                MemberProfile.of(name, MembershipCategory.FULL, MemberKind.CITY, CountryCode.KR, dates)));
    }

    private static MemberProfile profile(String name, CountryCode country) {
        return MemberProfile.of(name, MembershipCategory.FULL, MemberKind.CITY, country, SINCE_2010);
    }

    private static MemberId saved(MemberOutcome outcome) {
        assertThat(outcome).isInstanceOf(Saved.class);
        return ((Saved) outcome).member();
    }

    private List<MemberId> found(String text) {
        return directory.find(MemberSearch.of(text), 0, 10).stream()
                .map(MemberSummary::id)
                .toList();
    }

    private List<MemberId> found(String text, Standing standing) {
        return directory
                .find(new MemberSearch(text, null, null, null, standing, MemberSearch.Sort.NAME, false), 0, 10)
                .stream()
                .map(MemberSummary::id)
                .toList();
    }

    private MemberSummary summary(String name) {
        return directory.find(MemberSearch.of(name), 0, 1).getFirst();
    }

    private AssessableMember assessed(int year, MemberId member) {
        return assessable.page(year, null, 10_000).stream()
                .filter(it -> it.id().equals(member))
                .findFirst()
                .orElseThrow();
    }
}
