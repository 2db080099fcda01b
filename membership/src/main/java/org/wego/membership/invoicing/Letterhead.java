package org.wego.membership.invoicing;

import java.util.List;

/**
 * Who sends an invoice.
 *
 * @param name the organisation's name on the day of issue
 * @param lines address and contact, one a line
 */
public record Letterhead(String name, List<String> lines) {

    /** Keeps its own copy of the lines. */
    public Letterhead {
        lines = List.copyOf(lines);
    }
}
