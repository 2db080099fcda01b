package org.wego.governance.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.neovisionaries.i18n.CountryCode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wego.governance.term.CompositionGap.CommitteeTooLarge;
import org.wego.governance.term.CompositionGap.NoCommitteeSeat;
import org.wego.governance.term.CompositionGap.TooFewVicePresidents;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.membership.time.PartialDate;

class TermTests {

    private static final CityOnRecord SEOUL = city("Seoul");
    private static final CompositionRule RULE = new CompositionRule(20, 5, null, "statutes");

    private Term term;

    @BeforeEach
    void open() {
        term = Term.open(
                "2017–2020", PartialDate.parse("2017-06-30"), PartialDate.parse("2020"), true, null, "statutes");
        term.provide(Office.PRESIDENT, 1);
        term.provide(Office.COMMITTEE_MEMBER, 19);
    }

    @Test
    void letsACityHoldItsOfficeAndItsSeatAtOnce() {
        term.appoint(Office.PRESIDENT, SEOUL, AppointmentMode.ELECTED, null, "minutes");
        term.appoint(Office.COMMITTEE_MEMBER, SEOUL, AppointmentMode.ELECTED, null, "minutes");

        assertThat(term).hasToString("2017–2020, 2017-06-30/2020, 2 appointments");
    }

    @Test
    void refusesTheSameSeatTwice() {
        term.appoint(Office.COMMITTEE_MEMBER, SEOUL, null, null, "minutes");

        assertThatThrownBy(() -> term.appoint(Office.COMMITTEE_MEMBER, SEOUL, null, null, "minutes"))
                .isInstanceOfSatisfying(AlreadyInOffice.class, refusal -> {
                    assertThat(refusal.city()).isEqualTo("Seoul");
                    assertThat(refusal.office()).isEqualTo(Office.COMMITTEE_MEMBER);
                });
    }

    @Test
    void refusesMoreHoldersThanPosts() {
        term.appoint(Office.PRESIDENT, SEOUL, AppointmentMode.ELECTED, null, "minutes");

        assertThatThrownBy(() -> term.appoint(Office.PRESIDENT, city("Makati"), null, null, "minutes"))
                .isInstanceOfSatisfying(NoVacantPost.class, refusal -> {
                    assertThat(refusal.office()).isEqualTo(Office.PRESIDENT);
                    assertThat(refusal.posts()).isOne();
                });
    }

    @Test
    void refusesToEndBeforeItStarts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Term.open(
                        "backwards", PartialDate.parse("2020"), PartialDate.parse("2017"), true, null, "none"));
    }

    @Test
    void asksForFiveVicePresidentsAndAtMostTwentyCommitteeCities() {
        List<OfficesOnDay.Holder> holders = new ArrayList<>();
        for (int number = 1; number <= 20; number++) {
            holders.add(holder(Office.COMMITTEE_MEMBER, city("City " + number)));
        }
        for (int number = 1; number <= 5; number++) {
            holders.add(holder(Office.VICE_PRESIDENT, city("City " + number)));
        }
        assertThat(RULE.gaps(holders)).isEmpty();

        holders.removeLast();
        assertThat(RULE.gaps(holders)).containsExactly(new TooFewVicePresidents(4, 5));

        holders.add(holder(Office.VICE_PRESIDENT, city("City 21")));
        holders.add(holder(Office.COMMITTEE_MEMBER, city("City 22")));
        assertThat(RULE.gaps(holders))
                .containsExactly(new CommitteeTooLarge(21, 20), new NoCommitteeSeat(city("City 21")));
    }

    private static CityOnRecord city(String name) {
        return new CityOnRecord(null, name, CountryCode.KR);
    }

    private static OfficesOnDay.Holder holder(Office office, CityOnRecord city) {
        return new OfficesOnDay.Holder(office, city, null, null, "minutes");
    }
}
