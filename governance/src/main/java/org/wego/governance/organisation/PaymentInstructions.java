package org.wego.governance.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.text.CleanText;

/**
 * Where members pay, in the organisation's own words: bank, account, and whom to tell.
 *
 * @param text one or more lines; empty if nothing is on record
 */
@Embeddable
@NamedInterface
public record PaymentInstructions(
        @Column(name = "payment_instructions") String text) {

    /** Nobody is told where to pay. */
    public static final PaymentInstructions NONE = new PaymentInstructions("");

    private static final int MOST_LETTERS = 600;
    private static final int MOST_LINES = 8;

    /** Takes blanks around each line and blank lines around the text away; a blank line within separates. */
    public PaymentInstructions {
        text = CleanText.lines(text).lines().map(String::strip).collect(Collectors.joining("\n"));
    }

    /** The lines; none if nothing is on record. */
    public List<String> lines() {
        return text.lines().toList();
    }

    /** Whether they are short enough to be printed on every invoice. */
    boolean fit() {
        return text.length() <= MOST_LETTERS && text.lines().count() <= MOST_LINES;
    }
}
