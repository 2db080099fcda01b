package org.wego.membership.term;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.membership.time.Standing;

/**
 * The same as terms, done plainly: what was recorded is carried out anew, from the first on, into a calendar in which each
 * day has a sign: the category, behind a star while it is suspended, or a dash.
 */
final class MemberCalendar {

    static final int FIRST_YEAR = 2009;
    static final int LAST_YEAR = 2026;

    private static final LocalDate FIRST = LocalDate.of(FIRST_YEAR, 1, 1);
    private static final String AWAY = "-";

    /** What happened, in the order in which it was recorded. */
    private List<Entry> entries;

    private String[] days = {};
    private LocalDate latest = FIRST;
    private @Nullable LocalDate left;

    private record Entry(TermOpening what, LocalDate day, MembershipCategory category, boolean leaving) {}

    MemberCalendar(LocalDate joined, MembershipCategory category) {
        entries = List.of(new Entry(TermOpening.JOINED, joined, category, false));
        replay(entries, LocalDate.MAX);
    }

    boolean carryOut(TermDeed deed, LocalDate today) {
        List<Entry> before = entries;
        List<Entry> after = new ArrayList<>(before);
        boolean possible = switch (deed) {
            case TermDeed.Resign(var day, var _) -> after.add(new Entry(TermOpening.JOINED, day, category(), true));
            case TermDeed.Rejoin(var day, var category, var _) ->
                after.add(new Entry(TermOpening.REJOINED, day, category, false));
            case TermDeed.Suspend(var day, var _) ->
                after.add(new Entry(TermOpening.SUSPENDED, day, category(), false));
            case TermDeed.Reinstate(var day, var _) ->
                after.add(new Entry(TermOpening.REINSTATED, day, category(), false));
            case TermDeed.ChangeCategory(var day, var category, var _) ->
                after.add(new Entry(TermOpening.CATEGORY_CHANGED, day, category, false));
            case TermDeed.Correct said -> correct(after, said);
            case TermDeed.CorrectLeaving said -> correctLeaving(after, said);
            default -> takeBack(after);
        };
        if (possible && replay(after, today)) {
            entries = after;
            return true;
        }
        replay(before, LocalDate.MAX);
        return false;
    }

    private MembershipCategory category() {
        return entries.getLast().category();
    }

    private static boolean correct(List<Entry> entries, TermDeed.Correct said) {
        return change(
                entries,
                term(entries, said.number()),
                it -> new Entry(it.what, said.day().earliest(), said.category(), false));
    }

    private static boolean correctLeaving(List<Entry> entries, TermDeed.CorrectLeaving said) {
        int at = term(entries, said.number());
        if (at < 0) {
            return false;
        }
        int from = at;
        while (entries.get(from).what.begins() == false || entries.get(from).leaving) {
            from--;
        }
        for (int i = from + 1; i < entries.size() && entries.get(i).what != TermOpening.REJOINED; i++) {
            if (entries.get(i).leaving) {
                return change(entries, i, it -> new Entry(it.what, said.day().earliest(), it.category, true));
            }
        }
        return false;
    }

    private static boolean change(List<Entry> entries, int at, UnaryOperator<Entry> change) {
        if (at >= 0) {
            entries.set(at, change.apply(entries.get(at)));
        }
        return at >= 0;
    }

    /** Where the term with a number is recorded. */
    private static int term(List<Entry> entries, int number) {
        int count = 0;
        for (int at = 0; at < entries.size(); at++) {
            if (!entries.get(at).leaving && ++count == number) {
                return at;
            }
        }
        return -1;
    }

    private boolean takeBack(List<Entry> entries) {
        if (left == null && entries.size() == 1) {
            return false;
        }
        int at = entries.size() - 1;
        while (left != null && !entries.get(at).leaving) {
            at--;
        }
        entries.remove(at);
        return true;
    }

    private boolean replay(List<Entry> all, LocalDate today) {
        days = new String[(int) ChronoUnit.DAYS.between(FIRST, LocalDate.of(LAST_YEAR + 1, 1, 1))];
        Arrays.fill(days, AWAY);
        Entry joined = all.getFirst();
        latest = joined.day;
        left = null;
        write(joined.day, joined.category.name());
        return all.stream().skip(1).allMatch(it -> happens(it, today));
    }

    private boolean happens(Entry entry, LocalDate today) {
        LocalDate day = entry.day;
        if (entry.leaving) {
            boolean soon = today.equals(LocalDate.MAX) || day.getYear() <= today.getYear() + 1;
            if (left != null || day.isBefore(latest) || !soon) {
                return false;
            }
            left = day;
            write(day.plusDays(1), AWAY);
            return true;
        }
        boolean away = left != null && left.isBefore(day);
        if (day.isAfter(today) || away != (entry.what == TermOpening.REJOINED) || (!away && !latest.isBefore(day))) {
            return false;
        }
        String now = on(away ? left : day);
        boolean suspended = now.startsWith("*");
        String category = suspended ? now.substring(1) : now;
        boolean possible = switch (entry.what) {
            case SUSPENDED -> !suspended;
            case REINSTATED -> suspended;
            case CATEGORY_CHANGED -> !category.equals(entry.category.name());
            case JOINED, REJOINED -> true;
        };
        if (possible) {
            latest = day;
            LocalDate end = away ? null : left;
            left = end;
            write(
                    day,
                    switch (entry.what) {
                        case SUSPENDED -> "*" + category;
                        case REINSTATED -> category;
                        case CATEGORY_CHANGED -> (suspended ? "*" : "") + entry.category;
                        case JOINED, REJOINED -> entry.category.name();
                    });
            if (end != null) {
                write(end.plusDays(1), AWAY);
            }
        }
        return possible;
    }

    private void write(LocalDate from, String sign) {
        for (int at = index(from); at < days.length; at++) {
            days[at] = sign;
        }
    }

    private static int index(LocalDate day) {
        return (int) ChronoUnit.DAYS.between(FIRST, day);
    }

    /** The sign of a day. */
    String on(LocalDate day) {
        return days[index(day)];
    }

    /** The sign by which a year is billed: of the first day that counts. */
    String in(int year) {
        List<String> ofYear =
                Arrays.asList(days).subList(index(LocalDate.of(year, 1, 1)), index(LocalDate.of(year + 1, 1, 1)));
        return ofYear.stream()
                .filter(it -> !it.equals(AWAY) && !it.startsWith("*"))
                .findFirst()
                .or(() -> ofYear.stream().filter(it -> !it.equals(AWAY)).findFirst())
                .orElse(AWAY);
    }

    static String sign(OnDay on) {
        return sign(on.standing(), on.category());
    }

    static String sign(OfYear in) {
        return sign(in.standing().standing(), in.category());
    }

    private static String sign(Standing standing, MembershipCategory category) {
        return switch (standing) {
            case MEMBER -> category.name();
            case SUSPENDED -> "*" + category;
            case NOT_YET, NOT_DOCUMENTED, LEFT -> AWAY;
        };
    }
}
