package org.wego.programs.catalogue;

import org.springframework.modulith.NamedInterface;

/** The years of a strategic plan, the last one included. */
@NamedInterface
public record PlanYears(int from, int to) {

    /** "2017–2020". */
    public String written() {
        return from + "–" + to;
    }
}
