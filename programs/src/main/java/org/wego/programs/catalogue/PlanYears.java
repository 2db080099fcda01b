package org.wego.programs.catalogue;

/** The years of a strategic plan, the last one included. */
public record PlanYears(int from, int to) {

    /** "2017–2020". */
    public String written() {
        return from + "–" + to;
    }
}
