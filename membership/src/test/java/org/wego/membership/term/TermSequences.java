package org.wego.membership.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.membership.term.TermDeed.ChangeCategory;
import org.wego.membership.term.TermDeed.Correct;
import org.wego.membership.term.TermDeed.CorrectLeaving;
import org.wego.membership.term.TermDeed.Reinstate;
import org.wego.membership.term.TermDeed.Rejoin;
import org.wego.membership.term.TermDeed.Resign;
import org.wego.membership.term.TermDeed.Suspend;
import org.wego.membership.term.TermDeed.TakeBack;
import org.wego.membership.time.MembershipDates;
import org.wego.membership.time.PartialDate;

/** Carries out random deeds on terms and on a calendar that holds a sign for each day: both say the same. */
record TermSequences(long seed) {

    static final LocalDate TODAY = LocalDate.of(2020, 6, 15);

    private static final int DEEDS = 25;
    private static final MembershipCategory[] CATEGORIES = MembershipCategory.values();

    static void run(long sequences, long seed) {
        LongStream.range(0, sequences).forEach(it -> new TermSequences(seed + it).run());
    }

    private void run() {
        Random random = new Random(seed);
        LocalDate joined = day(random);
        MembershipCategory category = category(random);
        Membership membership = Membership.of(category, MembershipDates.since(PartialDate.day(joined)), Grounds.NONE);
        MemberCalendar calendar = new MemberCalendar(joined, category);
        for (int number = 0; number < DEEDS; number++) {
            TermDeed deed = deed(random, membership);
            Membership after = after(membership, deed);
            boolean done = calendar.carryOut(deed, TODAY);

            assertThat(after != null)
                    .as("seed %d, %s after %s", seed, deed, membership)
                    .isEqualTo(done);
            membership = after == null ? membership : after;
            compare(membership, calendar);
        }
    }

    private void compare(Membership membership, MemberCalendar calendar) {
        for (int year = MemberCalendar.FIRST_YEAR; year <= MemberCalendar.LAST_YEAR; year++) {
            requireSame(String.valueOf(year), membership, MemberCalendar.sign(membership.in(year)), calendar.in(year));
            for (int month = 1 + year % 3; month <= 12; month += 3) {
                LocalDate day = LocalDate.of(year, month, 1 + month * year % 28);
                requireSame(day.toString(), membership, MemberCalendar.sign(membership.on(day)), calendar.on(day));
            }
        }
    }

    private void requireSame(String when, Membership membership, String said, String expected) {
        if (!said.equals(expected)) {
            throw new AssertionError(
                    "seed %d, %s: %s in place of %s, of %s".formatted(seed, when, said, expected, membership));
        }
    }

    private static @Nullable Membership after(Membership membership, TermDeed deed) {
        try {
            return membership.after(deed, TODAY);
        } catch (AgainstTerms refused) {
            return null;
        }
    }

    /** Mostly after what is there, so that something comes of it. */
    private static TermDeed deed(Random random, Membership membership) {
        LocalDate latest = membership.last().stay().goesOn()
                ? membership.last().starts()
                : membership.last().stay().ends();
        LocalDate day = random.nextInt(5) == 0 ? day(random) : latest.plusDays(random.nextInt(-1, 500));
        int number = random.nextInt(membership.terms().size() + 1);
        return switch (random.nextInt(10)) {
            case 0, 1 -> new Resign(day, Grounds.NONE);
            case 2, 3 -> new Rejoin(day, category(random), Grounds.NONE);
            case 4 -> new Suspend(day, Grounds.NONE);
            case 5 -> new Reinstate(day, Grounds.NONE);
            case 6 -> new ChangeCategory(day, category(random), Grounds.NONE);
            case 7 -> new Correct(number, PartialDate.day(day(random)), category(random), Grounds.NONE);
            case 8 -> new CorrectLeaving(number, PartialDate.day(day(random)), Grounds.NONE);
            default -> new TakeBack(Grounds.NONE);
        };
    }

    private static LocalDate day(Random random) {
        return LocalDate.of(2010, 1, 1).plusDays(random.nextInt(4_200));
    }

    private static MembershipCategory category(Random random) {
        return CATEGORIES[random.nextInt(CATEGORIES.length)];
    }
}
