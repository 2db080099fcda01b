package org.wego.programs.catalogue;

import org.springframework.modulith.NamedInterface;

/** The years of a strategic plan, the last one included. */
@NamedInterface
public record PlanYears(int from, int to) {

    private static final int FIRST = 1900;
    private static final int LAST = 2199;

    /** Whether a plan can be of these years. */
    public boolean isConceivable() {
        return from >= FIRST && to <= LAST && from <= to;
    }

    /** Whether the year is one of them. */
    public boolean has(int year) {
        return year >= from && year <= to;
    }

    /** "2017–2020". */
    public String written() {
        return from + "–" + to;
    }
}
