package org.wego.membership.directory;

import static org.assertj.core.api.Assertions.assertThat;

import com.neovisionaries.i18n.CountryCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.wego.membership.assessment.gate.AssessableMember;
import org.wego.membership.assessment.gate.AssessableMembers;
import org.wego.membership.fee.FeeReason;
import org.wego.membership.invoicing.Addressee;
import org.wego.membership.invoicing.InvoiceDraft;
import org.wego.membership.invoicing.InvoiceNumber;
import org.wego.membership.invoicing.InvoiceRegister;
import org.wego.membership.invoicing.Invoicing;
import org.wego.membership.organisation.MemberField;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.organisation.MemberKind;
import org.wego.membership.organisation.MemberOutcome.Problem;
import org.wego.membership.organisation.MemberProfile;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.membership.register.MemberRegister.StaffRecord;
import org.wego.membership.term.Grounds;
import org.wego.membership.term.TermDeed;
import org.wego.membership.term.TermDeed.Merge;
import org.wego.membership.term.TermDeed.Rename;
import org.wego.membership.term.TermDeed.Resign;
import org.wego.membership.term.TermOutcome;
import org.wego.membership.term.TermOutcome.NameTaken;
import org.wego.membership.term.TermOutcome.Refused;
import org.wego.membership.term.TermRefusal;
import org.wego.membership.term.TimelineEntry;
import org.wego.membership.term.TimelineEntry.Kind;
import org.wego.membership.time.InYear;
import org.wego.membership.time.MembershipDates;
import org.wego.membership.time.PartialDate;

/** What staff put on time lines is done or refused alike on every supported database. */
abstract class MemberDeedChecks extends MemberRecordingChecks {

    static final Grounds WHY = new Grounds("EC/2017/3", "Asked for in a letter");

    @Test
    void mergesARecordIntoAnotherOneAndTellsOfItOnBoth() {
        MemberId goes = joined("Twin Falls West", "2010", MembershipCategory.FULL);
        MemberId stays = joined("Twin Falls", "2010", MembershipCategory.FULL);

        assertThat(put(goes, new Merge(day("2016-06-30"), goes, WHY))).isEqualTo(new Refused(TermRefusal.ITSELF));
        assertThat(put(goes, new Merge(day("2016-06-30"), MemberId.next(), WHY)))
                .isEqualTo(new Refused(TermRefusal.OTHER_IS_NONE));
        done(goes, new Merge(day("2016-06-30"), stays, WHY));

        assertThat(kinds(goes)).containsExactly(Kind.MERGED, Kind.JOINED);
        assertThat(kinds(stays)).containsExactly(Kind.TOOK_OVER, Kind.JOINED);
        assertThat(terms.timeline(stays).orElseThrow().entries().getFirst().name())
                .isEqualTo("Twin Falls West");
        assertThat(put(stays, new Merge(TODAY, goes, WHY))).isEqualTo(new Refused(TermRefusal.OTHER_IS_NONE));
        assertThat(put(goes, new Rename(TODAY, "Twin Falls East", WHY))).isEqualTo(new Refused(TermRefusal.MERGED));
        assertThat(assessable(goes, 2016).inYear()).isEqualTo(InYear.merged(2016));
        assertThat(assessable(goes, 2015).inYear()).isEqualTo(InYear.MEMBER);
        assertThat(register.open(goes)).as("read as before").isPresent();
        done(goes, new TermDeed.TakeBack(WHY));
        assertThat(kinds(stays)).containsExactly(Kind.JOINED);
        assertThat(assessable(goes, 2016).inYear()).isEqualTo(InYear.MEMBER);
    }

    @Test
    void mergesOneOfTwoRecordsThatAreMergedIntoEachOtherAtOnce() throws Exception {
        MemberId one = joined("Loop One", "2010", MembershipCategory.FULL);
        MemberId other = joined("Loop Other", "2010", MembershipCategory.FULL);

        List<TermOutcome> outcomes =
                both(() -> put(one, new Merge(TODAY, other, WHY)), () -> put(other, new Merge(TODAY, one, WHY)));

        assertThat(outcomes).filteredOn(it -> it instanceof TermOutcome.Saved).hasSize(1);
    }

    @Test
    void letsOneOfTwoWhoActAtOnceWin() throws Exception {
        MemberId city = joined("Hasty", "2010", MembershipCategory.FULL);
        int version = terms.timeline(city).orElseThrow().version();

        List<TermOutcome> outcomes = both(
                () -> terms.carryOut(city, version, new TermDeed.Correct(1, null, MembershipCategory.FULL, WHY)),
                () -> terms.carryOut(city, version, new TermDeed.Suspend(day("2016-01-01"), WHY)));

        assertThat(outcomes).containsExactlyInAnyOrder(new TermOutcome.Saved(city), new TermOutcome.Stale());
        assertThat(terms.carryOut(MemberId.next(), 0, new Resign(TODAY, WHY))).isEqualTo(new TermOutcome.Unknown());
    }

    @Test
    void refusesANameThatAnotherMemberHasOrThatIsNone() {
        MemberId city = joined("Renamed", "2010", MembershipCategory.FULL);
        MemberId other = joined("Taken Already", "2010", MembershipCategory.FULL);

        assertThat(put(city, new Rename(TODAY, "Taken Already", WHY))).isEqualTo(new NameTaken(other, "Taken Already"));
        assertThat(put(city, new Rename(TODAY, " ", WHY)))
                .isEqualTo(new TermOutcome.Invalid(List.of(new Problem(MemberField.NAME, Problem.Kind.MISSING))));
        assertThat(put(city, new Rename(TODAY, "Renamed", WHY))).isEqualTo(new Refused(TermRefusal.SAME_NAME));
        assertThat(put(city, new Rename(TODAY.plusDays(1), "Renamed Town", WHY)))
                .isEqualTo(new Refused(TermRefusal.IN_FUTURE));
        assertThat(put(city, new Rename(TODAY, "Renamed Town", Grounds.NONE)))
                .isEqualTo(new Refused(TermRefusal.GROUNDS_MISSING));
        assertThat(put(city, new TermDeed.TakeBackName(WHY))).isEqualTo(new Refused(TermRefusal.NOTHING_TO_TAKE_BACK));
        done(city, new Rename(day("2016-01-01"), "Renamed Town", WHY));
        assertThat(put(city, new Rename(day("2016-01-01"), "Renamed City", WHY)))
                .isEqualTo(new Refused(TermRefusal.OUT_OF_ORDER));
        done(city, new TermDeed.TakeBackName(WHY));
        StaffRecord record = register.open(city).orElseThrow();
        assertThat(record.profile().name()).isEqualTo("Renamed");
        assertThat(record.profile().names()).isEmpty();
        assertThat(directory
                        .details(city, day("2015-01-01"))
                        .orElseThrow()
                        .summary()
                        .name())
                .isEqualTo("Renamed");
    }

    @Test
    void keepsTheNameOfTheirDayOnInvoices() {
        MemberId city = joined("Invoiced Old", "2010", MembershipCategory.FULL);
        InvoiceNumber before = issue(city, 1971);
        done(city, new Rename(day("2017-03-01"), "Invoiced New", WHY));
        InvoiceNumber after = issue(city, 1972);

        InvoiceRegister invoices = house.the(InvoiceRegister.class);
        assertThat(invoices.find(before).orElseThrow().addressee().name()).isEqualTo("Invoiced Old");
        assertThat(invoices.find(after).orElseThrow().addressee().name()).isEqualTo("Invoiced New");
    }

    private InvoiceNumber issue(MemberId member, int year) {
        Addressee addressee =
                house.the(AssessableMembers.class).addressees(List.of(member)).get(member);
        return house.the(Invoicing.class)
                .issue(List.of(InvoiceDraft.membershipFee(
                        member,
                        Objects.requireNonNull(addressee),
                        year,
                        Money.parse("USD 700.00"),
                        FeeReason.of(FeeReason.Fact.text(FeeReason.Subject.CATEGORY, "FULL")),
                        UUID.randomUUID(),
                        UUID.randomUUID())))
                .getFirst();
    }

    static List<TermOutcome> both(Callable<TermOutcome> one, Callable<TermOutcome> other) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<TermOutcome>> running = threads.invokeAll(List.of(one, other));
            return List.of(running.get(0).get(), running.get(1).get());
        }
    }

    List<Kind> kinds(MemberId member) {
        return terms.timeline(member).orElseThrow().entries().stream()
                .map(TimelineEntry::kind)
                .toList();
    }

    AssessableMember assessable(MemberId member, int year) {
        return house.the(AssessableMembers.class).of(year, List.of(member)).getFirst();
    }

    void done(MemberId member, TermDeed deed) {
        assertThat(put(member, deed)).isEqualTo(new TermOutcome.Saved(member));
    }

    MemberId joined(String name, String date, MembershipCategory category) {
        return saved(register.admit(MemberProfile.of(
                name, category, MemberKind.CITY, CountryCode.KE, MembershipDates.since(PartialDate.parse(date)))));
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
