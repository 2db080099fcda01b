package org.wego.seats;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.wego.governance.office.Office;
import org.wego.governance.office.Seat;
import org.wego.governance.roster.OfficeHolder;
import org.wego.governance.roster.OfficesOnDay;

/**
 * A seat as it is drawn.
 *
 * @param occupant who sits in it: the acting city before the one it acts for; null if none is known
 */
record PicturedSeat(Seat seat, @Nullable OfficeHolder occupant, State state) {

    private static final int LONGEST_LINE = 14;
    private static final int MOST_LINES = 3;

    /** What is known of a seat. */
    enum State {
        HELD,
        ACTING,
        VACANT,
        UNKNOWN
    }

    /** All seats of an office; none if neither their number nor a holder is documented. */
    static List<PicturedSeat> of(Office office, OfficesOnDay day) {
        List<OfficeHolder> holders = day.holding(office);
        int highest = holders.stream()
                .mapToInt(holder -> holder.seat().number())
                .max()
                .orElse(0);
        int seats = Math.max(highest, day.posts().getOrDefault(office, 0));
        return IntStream.rangeClosed(1, seats)
                .mapToObj(number -> of(new Seat(office, number), holders, day))
                .toList();
    }

    private static PicturedSeat of(Seat seat, List<OfficeHolder> holders, OfficesOnDay day) {
        @Nullable
        OfficeHolder occupant = holders.stream()
                .filter(holder -> holder.seat().equals(seat))
                .max(Comparator.comparing(OfficeHolder::acting))
                .orElse(null);
        if (occupant != null) {
            return new PicturedSeat(seat, occupant, occupant.acting() ? State.ACTING : State.HELD);
        }
        boolean vacant = day.vacancies(seat.office()).stream()
                .anyMatch(vacancy -> vacancy.seat().equals(seat));
        return new PicturedSeat(seat, null, vacant ? State.VACANT : State.UNKNOWN);
    }

    /** A name as it stands below the seat; what is longer than three lines ends in an ellipsis. */
    static List<String> lines(String name) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : name.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > LONGEST_LINE) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        boolean isCut = lines.size() > MOST_LINES;
        List<String> kept = new ArrayList<>();
        for (String it : lines.subList(0, Math.min(MOST_LINES, lines.size()))) {
            boolean isLast = isCut && kept.size() == MOST_LINES - 1;
            kept.add(cut(isLast ? it + "…" : it));
        }
        return kept;
    }

    private static String cut(String line) {
        return line.codePointCount(0, line.length()) <= LONGEST_LINE + 2
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_LINE)) + "…";
    }
}
