package org.wego.membership.directory;

import static org.assertj.core.api.Assertions.assertThat;

import com.neovisionaries.i18n.CountryCode;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
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
import org.wego.membership.time.MembershipDates;
import org.wego.membership.time.PartialDate;

/** Members are recorded alike on every supported database. */
abstract class MemberRecordingChecks extends KindsOfMembers {

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
}
