package org.wego.seats;

import com.neovisionaries.i18n.CountryCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.wego.drawing.Drawing;
import org.wego.drawing.Pen;
import org.wego.governance.office.Office;
import org.wego.governance.roster.OfficeHolder;
import org.wego.governance.roster.OfficesOnDay;
import org.wego.membership.organisation.MemberId;
import org.wego.words.Formats;
import org.wego.words.Words;

/**
 * Draws the seats of a day: President and Executive Vice President side by side, below them the Vice Presidents, then the
 * committee. Each seat is a link, with the code of its country in it and the city below it. Its colours are those of the
 * page ({@code seats.css}).
 */
public final class SeatPicture {

    /** The room of a seat. */
    private static final int CELL = 100;

    /** Below the name. */
    private static final int ROOM = 20;

    private static final int RADIUS = 28;
    private static final int HEADING = 36;
    private static final int GAP = 16;
    private static final int LINE = 15;

    /** The offices that stand side by side, from the top down. */
    private static final List<List<Office>> BANDS = List.of(
            List.of(Office.PRESIDENT, Office.EXECUTIVE_VICE_PRESIDENT),
            List.of(Office.VICE_PRESIDENT),
            List.of(Office.COMMITTEE_MEMBER));

    private final OfficesOnDay day;
    private final SeatLayout layout;
    private final MessageSource texts;
    private final SeatLinks links;

    private SeatPicture(OfficesOnDay day, SeatLayout layout, MessageSource texts, SeatLinks links) {
        this.day = day;
        this.layout = layout;
        this.texts = texts;
        this.links = links;
    }

    /** The picture of a day. */
    public static Drawing of(OfficesOnDay day, SeatLayout layout, MessageSource texts, SeatLinks links) {
        return of(day, layout, texts, links, "");
    }

    /**
     * The picture as a file of its own.
     *
     * @param styles what a page would give it
     */
    public static Drawing of(OfficesOnDay day, SeatLayout layout, MessageSource texts, SeatLinks links, String styles) {
        return new SeatPicture(day, layout, texts, links).drawing(styles);
    }

    private Drawing drawing(String styles) {
        List<List<Group>> bands =
                BANDS.stream().map(this::groups).filter(band -> !band.isEmpty()).toList();
        int height = bands.stream().mapToInt(this::height).sum();
        return Drawing.of(layout.columns() * CELL, Math.max(height, GAP), pen -> {
            pen.with("class", "seats " + layout.name().toLowerCase(Locale.ROOT))
                    .with("role", "group")
                    .with("aria-label", text("governance.seats", Formats.date(day.day())));
            if (!styles.isEmpty()) {
                pen.open("style").text(styles).close();
            }
            int top = 0;
            for (List<Group> band : bands) {
                draw(band, top, pen);
                top += height(band);
            }
        });
    }

    /** An office with its seats. */
    private record Group(Office office, List<PicturedSeat> seats) {}

    private List<Group> groups(List<Office> offices) {
        return offices.stream()
                .map(office -> new Group(office, PicturedSeat.of(office, day)))
                .filter(group -> !group.seats().isEmpty())
                .toList();
    }

    private int columns(List<Group> band) {
        return layout.columns() / band.size();
    }

    private int height(List<Group> band) {
        int columns = columns(band);
        return GAP
                + band.stream()
                        .mapToInt(group -> HEADING
                                + rows(group, columns).stream()
                                        .mapToInt(this::height)
                                        .sum())
                        .max()
                        .orElse(0);
    }

    /** A row is as high as the longest name in it wants. */
    private int height(Row row) {
        int lines =
                row.seats().stream().mapToInt(seat -> lines(seat).size()).max().orElse(0);
        return 2 * RADIUS + lines * LINE + ROOM;
    }

    /** Seats that stand side by side. */
    private record Row(List<PicturedSeat> seats) {}

    private static List<Row> rows(Group group, int columns) {
        List<PicturedSeat> seats = group.seats();
        int inRow = evenly(seats.size(), columns);
        return IntStream.iterate(0, first -> first < seats.size(), first -> first + inRow)
                .mapToObj(first -> new Row(seats.subList(first, Math.min(first + inRow, seats.size()))))
                .toList();
    }

    private void draw(List<Group> band, int top, Pen pen) {
        int columns = columns(band);
        int left = 0;
        for (Group group : band) {
            int middle = left + columns * CELL / 2;
            pen.open("text")
                    .with("class", "office")
                    .with("x", middle)
                    .with("y", top + HEADING - LINE)
                    .text(text(Words.of(group.office())))
                    .close();
            int y = top + HEADING;
            for (Row row : rows(group, columns)) {
                int x = middle - row.seats().size() * CELL / 2 + CELL / 2;
                for (PicturedSeat seat : row.seats()) {
                    draw(seat, x, y, pen);
                    x += CELL;
                }
                y += height(row);
            }
            left += columns * CELL;
        }
    }

    /** How many stand in a row, so that no row is nearly empty. */
    private static int evenly(int seats, int columns) {
        int rows = (seats + columns - 1) / columns;
        return (seats + rows - 1) / rows;
    }

    private void draw(PicturedSeat seat, int x, int y, Pen pen) {
        String words = words(seat);
        pen.open("a").with("href", address(seat)).with("class", styles(seat)).with("aria-label", words);
        pen.open("title").text(words).close();
        pen.open("circle")
                .with("cx", x)
                .with("cy", y + RADIUS)
                .with("r", RADIUS)
                .close();
        pen.open("text")
                .with("class", "code")
                .with("aria-hidden", "true")
                .with("x", x)
                .with("y", y + RADIUS + LINE / 3)
                .text(code(seat))
                .close();
        pen.open("text").with("class", "name").with("y", y + 2 * RADIUS + 2);
        List<String> lines = lines(seat);
        for (int line = 0; line < lines.size(); line++) {
            String separated = line == 0 ? lines.get(line) : " " + lines.get(line);
            pen.open("tspan").with("x", x).with("dy", LINE).text(separated).close();
        }
        pen.close();
        pen.close();
    }

    private String address(PicturedSeat seat) {
        MemberId member =
                seat.occupant() == null ? null : seat.occupant().city().member();
        return member == null
                ? links.office().apply(seat.seat().office())
                : links.city().apply(member);
    }

    private static String styles(PicturedSeat seat) {
        return Stream.of("seat", seat.seat().office().name(), seat.state().name())
                .map(name -> name.toLowerCase(Locale.ROOT).replace('_', '-'))
                .reduce((one, next) -> one + " " + next)
                .orElseThrow();
    }

    private static String code(PicturedSeat seat) {
        OfficeHolder occupant = seat.occupant();
        if (occupant == null) {
            return seat.state() == PicturedSeat.State.VACANT ? "–" : "?";
        }
        CountryCode country = occupant.city().country();
        return country == null ? "" : country.getAlpha2();
    }

    private List<String> lines(PicturedSeat seat) {
        OfficeHolder occupant = seat.occupant();
        if (occupant == null) {
            return List.of(text(
                    seat.state() == PicturedSeat.State.VACANT
                            ? "governance.seats.vacant"
                            : "governance.unknownHolder"));
        }
        List<String> lines = new ArrayList<>(PicturedSeat.lines(occupant.city().name()));
        if (occupant.acting()) {
            lines.set(lines.size() - 1, lines.getLast() + ",");
            lines.add(text("governance.seats.acting"));
        }
        return lines;
    }

    /** What is said of a seat to those who do not see it, and to those who point at it. */
    private String words(PicturedSeat seat) {
        String office = text(Words.of(seat.seat().office(), "held"));
        @Nullable OfficeHolder occupant = seat.occupant();
        if (occupant == null) {
            return office + ": " + lines(seat).getFirst();
        }
        CountryCode country = occupant.city().country();
        String city = occupant.city().name() + (country == null ? "" : ", " + Formats.country(country));
        return city + ": " + office + (occupant.acting() ? ", " + text("governance.seats.acting") : "");
    }

    private String text(String key, Object... details) {
        return texts.getMessage(key, details, Locale.ENGLISH);
    }
}
