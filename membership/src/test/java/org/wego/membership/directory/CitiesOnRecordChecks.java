package org.wego.membership.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wego.membership.name.MemberName.Kind.FORMER;
import static org.wego.membership.name.MemberName.Kind.TRANSLATED;

import com.neovisionaries.i18n.CountryCode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.transaction.support.TransactionTemplate;
import org.wego.MembershipHouse;
import org.wego.membership.name.MemberName;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.membership.organisation.MemberField;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.organisation.MemberKind;
import org.wego.membership.organisation.MemberOutcome.Saved;
import org.wego.membership.organisation.MemberProfile;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.membership.register.MemberRegister;
import org.wego.membership.time.MembershipDates;
import org.wego.membership.time.PartialDate;

/** Cities on record find their members, alike on every supported database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class CitiesOnRecordChecks {

    private static final PartialDate JOINED = PartialDate.parse("2010");

    MembershipHouse house;
    MemberDirectory directory;
    MemberRegister register;
    Notebook notebook;

    abstract MembershipHouse open() throws IOException;

    @BeforeAll
    void admitMembersOfManyNames() throws IOException {
        house = open();
        directory = house.the(MemberDirectory.class);
        register = house.the(MemberRegister.class);
        notebook = house.the(Notebook.class);
        admit("Ha Noi", "", CountryCode.VN, new MemberName("Hà Nội", TRANSLATED, "vi"));
        admit("Beyoğlu", "", CountryCode.TR);
        admit("Mumbai", "", CountryCode.IN, new MemberName("Bombay", FORMER, null));
        admit("Nizhny Novgorod", "", CountryCode.RU, new MemberName("Горький", FORMER, "ru"));
        admit("Gwangju", "Gyeonggi", CountryCode.KR);
        admit("Gwangju", "South Jeolla", CountryCode.KR);
        admit("San Fernando", "", CountryCode.PH);
        admit("San Fernandö", "", CountryCode.PH);
        admit("Córdoba", "", CountryCode.ES);
        admit("Córdoba", "", CountryCode.AR);
    }

    @BeforeEach
    void turnThePage() {
        notebook.cities.clear();
        notebook.readings = 0;
    }

    @AfterAll
    void leave() throws Exception {
        house.close();
    }

    @ParameterizedTest
    @CsvSource({
        "Hanoi, VN, Ha Noi",
        "Hà Nội, VN, Ha Noi",
        "HA-NOI, VN, Ha Noi",
        "Beyoglu, TR, Beyoğlu",
        "Bombay, IN, Mumbai",
        "Горький, RU, Nizhny Novgorod",
        "Cordoba, AR, Córdoba",
        "Bombay, , Mumbai"
    })
    void aCityIsFoundByAnyNameOfTheMemberInAnySpelling(String written, @Nullable CountryCode country, String member) {
        CityOnRecord city = directory.cityOnRecord(written, country);

        assertThat(city.name()).isEqualTo(written);
        assertThat(city.member())
                .isNotNull()
                .satisfies(id -> assertThat(directory.names(List.of(id))).containsValue(member));
    }

    @ParameterizedTest
    @CsvSource({"Hanoi, CN", "Noi, VN", "Ha Noi Region, VN", "%, VN", "???, VN", "Atlantis, "})
    void aNameOfNobodyMeansNobody(String written, @Nullable CountryCode country) {
        assertThat(directory.named(written, country)).isEqualTo(new NamedMember.Nobody());
        assertThat(directory.cityOnRecord(written, country)).isEqualTo(new CityOnRecord(null, written, country));
    }

    @Test
    void aNameOfSeveralIsSaidToBeSo() {
        assertThat(directory.named("Gwangju", CountryCode.KR))
                .isInstanceOfSatisfying(
                        NamedMember.Several.class,
                        several -> assertThat(directory.names(several.members()).values())
                                .containsExactlyInAnyOrder("Gwangju (Gyeonggi)", "Gwangju (South Jeolla)"));
        assertThat(directory.named("Cordoba", null)).isInstanceOf(NamedMember.Several.class);
        assertThat(directory.cityOnRecord("Gwangju", CountryCode.KR).member()).isNull();
    }

    @Test
    void ofSeveralAlikeTheOneCalledSoToTheLetterIsMeant() {
        assertThat(name(directory.named("San Fernando", CountryCode.PH))).isEqualTo("San Fernando");
        assertThat(name(directory.named("San Fernandö", CountryCode.PH))).isEqualTo("San Fernandö");
        assertThat(directory.named("SAN FERNANDO", CountryCode.PH)).isInstanceOf(NamedMember.Several.class);
    }

    @Test
    void whatWasRecordedBeforeIsLinkedAtAStart() {
        CityOnRecord hanoi = new CityOnRecord(null, "Hanoi", CountryCode.VN);
        CityOnRecord gwangju = new CityOnRecord(null, "Gwangju", CountryCode.KR);
        CityOnRecord nobody = new CityOnRecord(null, "Atlantis", null);
        CityOnRecord own = new CityOnRecord(MemberId.next(), "Beyoglu", CountryCode.TR);
        notebook.cities.addAll(List.of(hanoi, gwangju, nobody, own, hanoi));

        for (int start = 0; start < 2; start++) {
            house.the(CityLinking.class).linkWhatIsThere();

            CityOnRecord linked = directory.cityOnRecord("Hanoi", CountryCode.VN);
            assertThat(linked.member()).isNotNull();
            assertThat(notebook.cities).containsExactly(linked, gwangju, nobody, own, linked);
        }
    }

    @Test
    void aCityIsLinkedInTheTransactionThatAdmitsItAsAMember() {
        notebook.cities.add(new CityOnRecord(null, "Quelimane", CountryCode.MZ));

        MemberId quelimane = admit("Quelimane", "", CountryCode.MZ);

        assertThat(notebook.cities).containsExactly(new CityOnRecord(quelimane, "Quelimane", CountryCode.MZ));
    }

    @Test
    void aMemberThatTakesANameIsLinkedAndKeepsItsRecordsWhenItTakesAnother() {
        MemberId city = admit("Nur-Sultan", "", CountryCode.KZ);
        notebook.cities.add(new CityOnRecord(null, "Astana", CountryCode.KZ));
        notebook.cities.add(new CityOnRecord(null, "Akmola", CountryCode.KZ));

        rename(city, "Astana");
        rename(city, "Akmola");

        assertThat(notebook.cities)
                .containsExactly(
                        new CityOnRecord(city, "Astana", CountryCode.KZ),
                        new CityOnRecord(city, "Akmola", CountryCode.KZ));
    }

    @Test
    void aChangeOfNoNameLinksNothing() {
        MemberId city = admit("Maputo", "", CountryCode.MZ);
        notebook.readings = 0;
        MemberRegister.StaffRecord read = register.open(city).orElseThrow();

        MemberProfile left = withDates(read.profile(), new MembershipDates(JOINED, null, PartialDate.parse("2016")));
        assertThat(register.revise(city, read.version(), left)).isInstanceOf(Saved.class);

        assertThat(notebook.readings).isZero();
    }

    @Test
    void aMemberThatLeftIsStillTheCity() {
        MemberId city = admit("Surrey", "", CountryCode.CA);
        MemberRegister.StaffRecord read = register.open(city).orElseThrow();
        register.revise(
                city,
                read.version(),
                withDates(read.profile(), new MembershipDates(JOINED, null, PartialDate.parse("2016"))));

        assertThat(directory.cityOnRecord("Surrey", CountryCode.CA).member()).isEqualTo(city);
    }

    @Test
    void manyNewMembersOfOneTransactionAreLookedAtOnce() {
        house.the(TransactionTemplate.class)
                .executeWithoutResult(
                        _ -> IntStream.range(0, 5).forEach(number -> admit("New City " + number, "", CountryCode.NZ)));

        assertThat(notebook.readings).isOne();
    }

    @Test
    void anAdmissionLooksForNoneOfTheCitiesThatItCannotBe() {
        long nothingOnRecord = house.statements().of(() -> admit("New Plymouth", "", CountryCode.NZ));
        Stream.of(CountryCode.values())
                .map(country -> new CityOnRecord(null, "Springfield", country))
                .forEach(notebook.cities::add);

        long muchOnRecord = house.statements().of(() -> admit("New Haven", "", CountryCode.NZ));
        long foundOnRecord = house.statements().of(() -> admit("Springfield", "", CountryCode.NZ));

        assertThat(muchOnRecord).isEqualTo(nothingOnRecord + 1);
        assertThat(foundOnRecord).isEqualTo(nothingOnRecord + 2);
        assertThat(notebook.cities).filteredOn(city -> city.member() != null).hasSize(1);
    }

    @Test
    void staffSayWhichOfSeveralNamesakesACityIs() {
        CityOnRecord gwangju = new CityOnRecord(null, "Gwangju", CountryCode.KR);
        CityOnRecord nobody = new CityOnRecord(null, "Atlantis", null);
        notebook.cities.addAll(List.of(gwangju, nobody, gwangju));
        CityAttribution attribution = house.the(CityAttribution.class);

        Map<CityOnRecord, List<MemberId>> open = attribution.withoutMember(9);

        assertThat(open.keySet()).containsExactly(nobody, gwangju);
        assertThat(open.get(nobody)).isEmpty();
        assertThat(open.get(gwangju)).hasSize(2);
        assertThat(attribution.withoutMember(1)).containsOnlyKeys(nobody);
        MemberId chosen = open.get(gwangju).getLast();
        assertThat(attribution.link(gwangju, chosen)).isPositive();
        assertThat(notebook.cities)
                .filteredOn(city -> chosen.equals(city.member()))
                .hasSize(2);
        assertThat(register.history(chosen, 0, 1)).singleElement().satisfies(change -> {
            assertThat(change.field()).isEqualTo(MemberField.CITY);
            assertThat(change.after()).startsWith("Gwangju, ");
        });
    }

    @Test
    void aCityThatWasLinkedMeanwhileStaysSoAndLeavesNoTrace() {
        CityOnRecord gwangju = new CityOnRecord(null, "Gwangju", CountryCode.KR);
        notebook.cities.add(gwangju);
        CityAttribution attribution = house.the(CityAttribution.class);
        List<MemberId> both = attribution.withoutMember(9).get(gwangju);
        attribution.link(gwangju, both.getFirst());
        int before = register.history(both.getLast(), 0, 99).size();

        assertThat(attribution.link(gwangju, both.getLast())).isZero();

        assertThat(notebook.cities.getFirst().member()).isEqualTo(both.getFirst());
        assertThat(register.history(both.getLast(), 0, 99)).hasSize(before);
    }

    @Test
    void manyCitiesOfACountryTakeOneStatement() {
        List<CityOnRecord> cities = IntStream.range(0, 40)
                .mapToObj(number -> new CityOnRecord(null, "Town " + number, CountryCode.VN))
                .toList();
        MembersByName members = house.the(MembersByName.class);

        Map<CityOnRecord, NamedMember> named = members.of(cities);

        assertThat(named).hasSize(40).allSatisfy((_, whom) -> assertThat(whom).isInstanceOf(NamedMember.Nobody.class));
        assertThat(house.statements().of(() -> members.of(cities))).isOne();
    }

    private @Nullable String name(NamedMember whom) {
        MemberId member = whom.orNull();
        return member == null ? null : directory.names(List.of(member)).get(member);
    }

    private MemberId admit(String name, String place, CountryCode country, MemberName... names) {
        MemberProfile profile = MemberProfile.of(
                        name, MembershipCategory.FULL, MemberKind.CITY, country, MembershipDates.since(JOINED))
                .draft()
                .place(place)
                .names(List.of(names))
                .profile();
        return ((Saved) register.admit(profile, true)).member();
    }

    private void rename(MemberId city, String name) {
        MemberRegister.StaffRecord read = register.open(city).orElseThrow();
        MemberProfile before = read.profile();
        MemberProfile after =
                MemberProfile.of(name, before.category(), before.kind(), before.country(), before.dates());
        assertThat(register.revise(city, read.version(), after)).isInstanceOf(Saved.class);
    }

    private static MemberProfile withDates(MemberProfile profile, MembershipDates dates) {
        return MemberProfile.of(profile.name(), profile.category(), profile.kind(), profile.country(), dates);
    }
}
