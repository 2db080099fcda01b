package org.wego.membership.directory;

import static org.assertj.core.api.Assertions.assertThat;

import com.neovisionaries.i18n.CountryCode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
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
import org.junit.jupiter.api.TestInstance;
import org.wego.MembershipHouse;
import org.wego.membership.directory.MemberSearch.Sort;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.organisation.MemberKind;
import org.wego.membership.organisation.MemberOutcome;
import org.wego.membership.organisation.MemberOutcome.Saved;
import org.wego.membership.organisation.MemberProfile;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.membership.organisation.SizeFigure;
import org.wego.membership.organisation.SizeKind;
import org.wego.membership.register.MemberRegister;
import org.wego.membership.register.TermKeeping;
import org.wego.membership.term.Grounds;
import org.wego.membership.term.TermDeed;
import org.wego.membership.term.TermOutcome;
import org.wego.membership.time.MembershipDates;
import org.wego.membership.time.PartialDate;

/** A member of every kind, in a database of the test's own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class KindsOfMembers {

    static final LocalDate TODAY = LocalDate.of(2017, 11, 1);

    static final List<@Nullable String> DATES =
            Arrays.asList(null, "2010", "2017", "2017-10-31", "2017-11-01", "2017-11-02");

    static final List<MembershipCategory> CATEGORIES = List.of(MembershipCategory.values());

    static final List<@Nullable CountryCode> COUNTRIES =
            Arrays.asList(CountryCode.KR, CountryCode.TR, CountryCode.RW, CountryCode.MX, null);

    MembershipHouse house;

    MemberDirectory directory;

    MemberRegister register;

    TermKeeping terms;

    /** One of them, whose rights rest since 2013. */
    MemberId suspended;

    abstract MembershipHouse open() throws IOException;

    /** With every combination of dates that can be recorded. */
    @BeforeAll
    void admitEveryKindOfMember() throws IOException {
        house = open();
        directory = house.the(MemberDirectory.class);
        register = house.the(MemberRegister.class);
        terms = house.the(TermKeeping.class);
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
        suspended = only(directory.find(new MemberSearch("kind36", null, null, null, null, Sort.NAME, false), 0, 2))
                .id();
        assertThat(put(suspended, new TermDeed.Suspend(LocalDate.of(2013, 1, 1), new Grounds("", "Dues"))))
                .isEqualTo(new TermOutcome.Saved(suspended));
    }

    /** Puts something on the time line of a member as it is now. */
    TermOutcome put(MemberId member, TermDeed deed) {
        return terms.carryOut(member, terms.timeline(member).orElseThrow().version(), deed);
    }

    @AfterAll
    void leave() throws Exception {
        house.close();
    }

    static MemberSummary only(List<MemberSummary> found) {
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    static List<MemberOutcome> atOnce(Callable<MemberOutcome> one, Callable<MemberOutcome> other) throws Exception {
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

    static MemberProfile profile(String name, String notes) {
        return MemberProfile.of(name, MembershipCategory.FULL, MemberKind.CITY, CountryCode.KE, MembershipDates.UNKNOWN)
                .draft()
                .notes(notes)
                .profile();
    }

    static MemberId saved(MemberOutcome outcome) {
        assertThat(outcome).isInstanceOf(Saved.class);
        return ((Saved) outcome).member();
    }

    static @Nullable PartialDate date(@Nullable String text) {
        return text == null ? null : PartialDate.parse(text);
    }

    List<MemberSummary> kinds(Sort sort, boolean descending) {
        return directory.find(new MemberSearch("kind", null, null, null, null, sort, descending), 0, 10_000);
    }

    List<MemberId> kinds(Predicate<MemberSummary> which) {
        return kinds(Sort.NAME, false).stream()
                .filter(which)
                .map(MemberSummary::id)
                .toList();
    }

    List<MemberId> found(MemberSearch search) {
        return directory.find(search, 0, 10_000).stream().map(MemberSummary::id).toList();
    }

    long statements(Callable<?> reading) {
        return house.statements().of(() -> {
            try {
                reading.call();
            } catch (Exception broken) {
                throw new AssertionError(broken);
            }
        });
    }
}
