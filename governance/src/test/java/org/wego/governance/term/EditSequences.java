package org.wego.governance.term;

import static org.assertj.core.api.Assertions.assertThat;

import com.neovisionaries.i18n.CountryCode;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.wego.governance.office.Capacity;
import org.wego.governance.office.Office;
import org.wego.governance.office.Seat;
import org.wego.governance.term.TermOutcome.AlreadyInOffice;
import org.wego.governance.term.TermOutcome.Invalid;
import org.wego.governance.term.TermOutcome.Saved;
import org.wego.governance.term.TermOutcome.SeatTaken;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.membership.time.PartialDate;

/**
 * Random edits of a term beside a model that knows nothing of periods: it keeps a bit for each day on which somebody
 * surely, or as far as the record tells, is in a seat.
 */
final class EditSequences {

    private static final LocalDate FIRST = LocalDate.of(2017, 6, 30);
    private static final LocalDate MORROW = LocalDate.of(2020, 6, 30);
    private static final int DAYS = (int) (MORROW.toEpochDay() - FIRST.toEpochDay());
    private static final Map<Office, Integer> POSTS = Map.of(Office.PRESIDENT, 1, Office.VICE_PRESIDENT, 3);
    private static final List<Seat> SEATS = List.of(
            new Seat(Office.PRESIDENT, 1),
            new Seat(Office.VICE_PRESIDENT, 1),
            new Seat(Office.VICE_PRESIDENT, 2),
            new Seat(Office.VICE_PRESIDENT, 3));
    private static final List<CityOnRecord> CITIES =
            List.of(city("Seoul"), city("Makati"), city("Jakarta"), city("Moscow"), city("Ha Noi"));

    /** What is edited: the aggregate alone or a service on a database. */
    interface Edited {

        TermOutcome appoint(Nomination nomination);

        TermOutcome end(AppointmentId which, PartialDate day);

        TermOutcome strike(AppointmentId which);

        TermDetails now();
    }

    /** Days of one appointment, as the model knows them. */
    private record Row(Seat seat, CityOnRecord city, Capacity capacity, BitSet sure, BitSet counted, LocalDate begun) {}

    private final Random random;
    private final Edited edited;
    private final List<Row> rows = new ArrayList<>();
    private final List<AppointmentId> ids = new ArrayList<>();
    private final List<PartialDate> begins = new ArrayList<>();

    EditSequences(long seed, Edited edited) {
        this.random = new Random(seed);
        this.edited = edited;
    }

    static TermDraft draft(String name) {
        return new TermDraft(name, PartialDate.day(FIRST), PartialDate.day(MORROW), true, POSTS, "", "minutes");
    }

    void run(int edits) {
        for (int edit = 0; edit < edits; edit++) {
            if (rows.isEmpty() || random.nextInt(3) > 0) {
                appoint();
            } else if (random.nextInt(4) > 0) {
                end(random.nextInt(rows.size()));
            } else {
                strike(random.nextInt(rows.size()));
            }
            compare();
        }
    }

    private void appoint() {
        Seat seat = SEATS.get(random.nextInt(SEATS.size()));
        CityOnRecord city = CITIES.get(random.nextInt(CITIES.size()));
        Capacity capacity = random.nextInt(3) == 0 ? Capacity.ACTING : Capacity.SUBSTANTIVE;
        @Nullable PartialDate begin = random.nextInt(4) == 0 ? null : date();
        @Nullable PartialDate end = random.nextBoolean() ? null : date();
        Row row = row(seat, city, capacity, orFirst(begin), orMorrow(end));

        TermOutcome outcome = edited.appoint(
                Nomination.of(seat, city, null, "minutes").during(begin, end).as(capacity));

        if (!possible(orFirst(begin), orMorrow(end))) {
            assertThat(outcome).isInstanceOf(Invalid.class);
        } else if (rows.stream().anyMatch(other -> twice(other, row))) {
            assertThat(outcome).isInstanceOfAny(AlreadyInOffice.class, SeatTaken.class);
        } else if (rows.stream().anyMatch(other -> taken(other, row))) {
            assertThat(outcome).isInstanceOf(SeatTaken.class);
        } else {
            assertThat(outcome).isInstanceOf(Saved.class);
            add(row, orFirst(begin));
        }
    }

    private void end(int which) {
        PartialDate day = date();
        Row old = rows.get(which);
        Row ended = row(old.seat(), old.city(), old.capacity(), begins.get(which), day);
        boolean clashes = rows.stream()
                .filter(other -> !other.equals(old))
                .anyMatch(other -> twice(other, ended) || taken(other, ended));

        TermOutcome outcome = edited.end(ids.get(which), day);

        if (outcome instanceof Saved) {
            rows.set(which, ended);
            assertThat(possible(begins.get(which), day)).isTrue();
            assertThat(clashes).isFalse();
        } else if (!(outcome instanceof Invalid)) {
            assertThat(outcome).isInstanceOfAny(AlreadyInOffice.class, SeatTaken.class);
            assertThat(clashes).isTrue();
        }
    }

    private void strike(int which) {
        TermOutcome outcome = edited.strike(ids.get(which));
        Row old = rows.get(which);
        if (outcome instanceof Saved) {
            rows.set(which, new Row(old.seat(), old.city(), old.capacity(), new BitSet(), new BitSet(), old.begun()));
        } else {
            assertThat(old.counted().isEmpty()).isTrue();
        }
    }

    private void add(Row row, PartialDate begin) {
        List<AppointmentId> known = List.copyOf(ids);
        edited.now().appointments().stream()
                .map(AppointmentDetails::id)
                .filter(id -> !known.contains(id))
                .forEach(ids::add);
        rows.add(row);
        begins.add(begin);
        assertThat(ids).hasSameSizeAs(rows);
    }

    private void compare() {
        TermDetails term = edited.now();
        for (int look = 0; look < 10; look++) {
            int day = random.nextInt(DAYS);
            for (SeatOnDay seat : term.seatsOn(FIRST.plusDays(day))) {
                boolean held = rows.stream()
                        .anyMatch(row ->
                                row.seat().equals(seat.seat()) && row.counted().get(day));
                assertThat(seat.vacant()).isEqualTo(!held);
                assertThat(seat.isEmpty()).isEqualTo(!held);
                assertThat(surely(seat.seat(), day))
                        .allSatisfy(row -> assertThat(seat.holder())
                                .isNotNull()
                                .extracting(AppointmentDetails::city)
                                .isEqualTo(row.city()));
            }
        }
    }

    private List<Row> surely(Seat seat, int day) {
        return rows.stream()
                .filter(row ->
                        row.capacity() == Capacity.SUBSTANTIVE && row.seat().equals(seat))
                .filter(row -> row.sure().get(day))
                .toList();
    }

    private static boolean twice(Row other, Row row) {
        return other.seat().office() == row.seat().office()
                && other.city().equals(row.city())
                && other.sure().intersects(row.sure());
    }

    private static boolean taken(Row other, Row row) {
        return other.seat().equals(row.seat())
                && other.capacity() == row.capacity()
                && other.sure().intersects(row.sure());
    }

    private static boolean possible(PartialDate begin, PartialDate end) {
        return begin.earliest().isBefore(end.latest())
                && begin.earliest().isBefore(MORROW)
                && !begin.latest().isBefore(FIRST)
                && !end.latest().isBefore(FIRST)
                && !end.earliest().isAfter(MORROW);
    }

    private static Row row(Seat seat, CityOnRecord city, Capacity capacity, PartialDate begin, PartialDate end) {
        LocalDate first = begin.latest().isBefore(end.latest()) ? begin.latest() : begin.earliest();
        return new Row(
                seat, city, capacity, days(begin.latest(), end.earliest()), days(first, end.latest()), begin.latest());
    }

    private static BitSet days(LocalDate from, LocalDate to) {
        BitSet days = new BitSet(DAYS);
        for (int day = 0; day < DAYS; day++) {
            LocalDate date = FIRST.plusDays(day);
            days.set(day, !date.isBefore(from) && date.isBefore(to));
        }
        return days;
    }

    private static PartialDate orFirst(@Nullable PartialDate date) {
        return date == null ? PartialDate.day(FIRST) : date;
    }

    private static PartialDate orMorrow(@Nullable PartialDate date) {
        return date == null ? PartialDate.day(MORROW) : date;
    }

    /** Known to the day, the month or the year; now and then outside the term. */
    private PartialDate date() {
        LocalDate day = FIRST.plusDays(random.nextInt(DAYS + 120) - 60L);
        return switch (random.nextInt(6)) {
            case 0 -> PartialDate.year(Year.from(day));
            case 1 -> PartialDate.month(YearMonth.from(day));
            default -> PartialDate.day(day);
        };
    }

    private static CityOnRecord city(String name) {
        return new CityOnRecord(null, name, CountryCode.KR);
    }
}
