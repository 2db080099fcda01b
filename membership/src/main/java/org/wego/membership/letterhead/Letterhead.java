package org.wego.membership.letterhead;

import java.util.List;
import org.springframework.modulith.NamedInterface;

/**
 * Who sends an invoice, and where it is to be paid.
 *
 * @param name the organisation's name on the day of issue
 * @param lines address and contact, one a line
 * @param payment how to pay, one a line; empty if the organisation says nothing about it
 */
@NamedInterface
public record Letterhead(String name, List<String> lines, List<String> payment) {

    /** Keeps its own copies of the lines. */
    public Letterhead {
        lines = List.copyOf(lines);
        payment = List.copyOf(payment);
    }
}
