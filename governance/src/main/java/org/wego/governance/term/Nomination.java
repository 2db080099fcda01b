package org.wego.governance.term;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.governance.office.AppointmentMode;
import org.wego.governance.office.Capacity;
import org.wego.governance.office.Representative;
import org.wego.governance.office.Seat;
import org.wego.governance.term.TermOutcome.Problem;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.membership.text.CleanText;
import org.wego.membership.time.PartialDate;

/**
 * What is said of an appointment.
 *
 * @param begins the day from which on the city holds the seat, or null if that is from the beginning of the term
 * @param ends the day from which on it no longer does, or null if that is the end of the term
 * @param mode how the city came to the office, or null if that is not documented
 * @param evidence what the source says of it; empty if it states the appointment plainly
 * @param decidedBy the decision, such as the number of a resolution; empty if none is documented
 * @param source where it is written
 */
@NamedInterface
public record Nomination(
        Seat seat,
        CityOnRecord city,
        Representative representative,
        @Nullable PartialDate begins,
        @Nullable PartialDate ends,
        Capacity capacity,
        @Nullable AppointmentMode mode,
        String evidence,
        String decidedBy,
        String source) {

    /** The longest name of a city or a person, in characters. */
    public static final int LONGEST_NAME = 200;

    /** The longest evidence or source, in characters. */
    public static final int LONGEST_SOURCE = 500;

    /** The longest naming of a decision, in characters. */
    public static final int LONGEST_DECISION = 300;

    public Nomination {
        evidence = CleanText.line(evidence);
        decidedBy = CleanText.line(decidedBy);
        source = CleanText.line(source);
    }

    /** A city for a seat and the whole term, with nothing more than where that is written. */
    public static Nomination of(Seat seat, CityOnRecord city, @Nullable AppointmentMode mode, String source) {
        return new Nomination(seat, city, Representative.NONE, null, null, Capacity.SUBSTANTIVE, mode, "", "", source);
    }

    /** The same for a stretch of the term. */
    public Nomination during(@Nullable PartialDate begins, @Nullable PartialDate ends) {
        return new Nomination(seat, city, representative, begins, ends, capacity, mode, evidence, decidedBy, source);
    }

    /** The same in another capacity. */
    public Nomination as(Capacity capacity) {
        return new Nomination(seat, city, representative, begins, ends, capacity, mode, evidence, decidedBy, source);
    }

    /** The same with what the source says of it. */
    Nomination evidenced(String evidence) {
        return new Nomination(seat, city, representative, begins, ends, capacity, mode, evidence, decidedBy, source);
    }

    /** The same city in the same seat of another term, for all of it; how it came to it is not known yet. */
    Nomination carriedTo(String source) {
        return new Nomination(seat, city, representative, null, null, Capacity.SUBSTANTIVE, null, "", "", source);
    }

    /** What is missing or too long, whatever the term is. */
    Set<Problem> problems() {
        Set<Problem> problems = EnumSet.noneOf(Problem.class);
        if (city.name().isEmpty()) {
            problems.add(Problem.NO_CITY);
        }
        if (source.isEmpty()) {
            problems.add(Problem.NO_SOURCE);
        }
        if (tooLong(city.name(), LONGEST_NAME)
                || tooLong(representative.name(), LONGEST_NAME)
                || tooLong(representative.title(), LONGEST_NAME)
                || tooLong(evidence, LONGEST_SOURCE)
                || tooLong(decidedBy, LONGEST_DECISION)
                || tooLong(source, LONGEST_SOURCE)) {
            problems.add(Problem.TOO_LONG);
        }
        return problems;
    }

    private static boolean tooLong(String text, int longest) {
        return text.length() > longest;
    }
}
