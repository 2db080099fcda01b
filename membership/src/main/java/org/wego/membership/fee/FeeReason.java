package org.wego.membership.fee;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * How a fee came about, told to people: the facts in the order in which a reader follows them. It names no schedule,
 * edition or member by id, so an invoice that keeps it can be read when all of these have changed.
 */
@NamedInterface
public record FeeReason(List<Fact> facts) {

    /** Keeps its own copy of the facts. */
    public FeeReason {
        facts = List.copyOf(facts);
    }

    /** A reason of these facts. */
    public static FeeReason of(Fact... facts) {
        return new FeeReason(List.of(facts));
    }

    /** What a fact is about; screens and documents have the words for it. */
    @NamedInterface
    public enum Subject {
        CATEGORY,
        SCHEDULE,
        COUNTRY,
        POPULATION,
        POPULATION_BAND,
        EMPLOYEES,
        EMPLOYEE_BAND,
        GDP_PER_CAPITA,
        GDP_BAND,
        FULL_FEE,
        /** How many of the twelve months of the first year are paid. */
        MONTHS,
        CONCESSION,
        /** Why it was invoiced anew. */
        CORRECTION
    }

    /** One step of the reasoning. */
    @NamedInterface
    public sealed interface Fact {

        /** What the fact is about. */
        Subject subject();

        /** A name or sentence, such as the version of the schedule. */
        @NamedInterface
        record Text(Subject subject, String text) implements Fact {}

        /**
         * A figure that went into the fee.
         *
         * @param year the year the figure is of; null if it is of none
         * @param source where the figure is from, with its edition; null if it was computed
         */
        @NamedInterface
        record Figure(
                Subject subject,
                BigDecimal value,
                @Nullable Integer year,
                @Nullable String source) implements Fact {}

        /**
         * The band a figure fell into.
         *
         * @param from the first value that belongs to it
         * @param to the first value that does not; null if there is none
         */
        @NamedInterface
        record Band(Subject subject, long from, @Nullable Long to) implements Fact {}

        /** A name or sentence. */
        static Fact text(Subject subject, String text) {
            return new Text(subject, text);
        }

        /** A figure that went into the fee. */
        static Fact figure(Subject subject, BigDecimal value, @Nullable Integer year, @Nullable String source) {
            return new Figure(subject, value, year, source);
        }

        /** The half-open band a figure fell into. */
        static Fact band(Subject subject, long from, @Nullable Long to) {
            return new Band(subject, from, to);
        }
    }
}
