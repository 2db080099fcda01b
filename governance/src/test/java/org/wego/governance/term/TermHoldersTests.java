package org.wego.governance.term;

import static org.assertj.core.api.Assertions.assertThat;

import com.neovisionaries.i18n.CountryCode;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.transaction.support.TransactionTemplate;
import org.wego.governance.office.Representative;
import org.wego.governance.term.TermOutcome.Invalid;
import org.wego.governance.term.TermOutcome.Problem;
import org.wego.membership.contact.PersonId;
import org.wego.membership.contact.PersonUse;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.membership.organisation.MemberKind;
import org.wego.membership.organisation.MemberOutcome;
import org.wego.membership.organisation.MemberProfile;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.membership.register.MemberRegister;
import org.wego.membership.time.MembershipDates;
import org.wego.membership.time.PartialDate;

/** Which cities may hold a seat in a term, and who speaks for them. */
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
class TermHoldersTests extends EditedTerm {

    @Autowired
    MemberRegister register;

    @Autowired
    List<PersonUse> uses;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void keepsOutOfOfficeWhoLeftBeforeItBegan() {
        CityOnRecord left = leftIn2018();

        assertThat(editing.appoint(
                        term,
                        now().version(),
                        List.of(seat(PRESIDENT, left).during(PartialDate.parse("2019-01-01"), null)),
                        ""))
                .isEqualTo(new Invalid(PRESIDENT, EnumSet.of(Problem.NOT_A_MEMBER)));
        saved(editing.appoint(term, now().version(), List.of(seat(PRESIDENT, left)), ""));
    }

    @Test
    void keepsOutOfOfficeWhoLeftAlsoWhereACorrectionPutsItIn() {
        CityOnRecord left = leftIn2018();
        Nomination lateSeoul = seat(PRESIDENT, SEOUL).during(PartialDate.parse("2019-01-01"), null);
        saved(editing.appoint(term, now().version(), List.of(lateSeoul), ""));

        assertThat(editing.correct(
                        term,
                        now().version(),
                        only().id(),
                        seat(PRESIDENT, left).during(PartialDate.parse("2019-01-01"), null),
                        ""))
                .isEqualTo(new Invalid(PRESIDENT, EnumSet.of(Problem.NOT_A_MEMBER)));
        assertThat(only().city()).isEqualTo(SEOUL);
    }

    @Test
    void knowsWhoSpokeForACityAlsoAfterTwoRecordsBecameOne() {
        PersonId kept = PersonId.next();
        PersonId gone = PersonId.next();
        Nomination said = seat(PRESIDENT, SEOUL);
        saved(editing.appoint(
                term,
                now().version(),
                List.of(new Nomination(
                        said.seat(),
                        said.city(),
                        Representative.of(gone, "A. Person", "Mayor"),
                        null,
                        null,
                        said.capacity(),
                        null,
                        "",
                        "",
                        "minutes")),
                ""));

        assertThat(uses).hasAtLeastOneElementOfType(RepresentativesInOffice.class);
        transaction.executeWithoutResult(_ -> uses.forEach(use -> use.passOn(gone, kept)));

        assertThat(only().said().representative()).isEqualTo(Representative.of(kept, "A. Person", "Mayor"));
        assertThat(uses).noneMatch(use -> use.needs(kept));
    }

    @Test
    void doesNotCarryOverWhoLeft() {
        CityOnRecord left = leftIn2018();
        saved(editing.appoint(term, now().version(), List.of(seat(PRESIDENT, left), seat(FIRST_VICE, MAKATI)), ""));
        TermDraft said = EditSequences.draft(name + " later");

        TermId next = saved(editing.draftAfter(
                        term,
                        new TermDraft(
                                said.name(),
                                PartialDate.parse("2020"),
                                PartialDate.parse("2023"),
                                true,
                                said.posts(),
                                "",
                                "minutes")))
                .term();

        assertThat(editing.find(next).orElseThrow().appointments())
                .extracting(AppointmentDetails::city)
                .containsExactly(MAKATI);
    }

    /** A member that left at the end of 2018. */
    private CityOnRecord leftIn2018() {
        MembershipDates dates = new MembershipDates(null, PartialDate.parse("2015"), PartialDate.parse("2018-12-31"));
        MemberOutcome.Saved admitted = (MemberOutcome.Saved)
                register.admit(MemberProfile.of(name, MembershipCategory.FULL, MemberKind.CITY, CountryCode.KR, dates));
        return new CityOnRecord(admitted.member(), name, CountryCode.KR);
    }
}
