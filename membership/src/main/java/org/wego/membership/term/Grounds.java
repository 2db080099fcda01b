package org.wego.membership.term;

import static org.wego.membership.term.AgainstTerms.refuseIf;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.text.CleanText;

/**
 * What something on the time line of a member rests on.
 *
 * @param decidedBy the decision, such as the number of a resolution; empty if there was none, or it is not known
 * @param reason empty likewise
 */
@NamedInterface
public record Grounds(String decidedBy, String reason) {

    public static final int LONGEST_DECISION = 300;
    public static final int LONGEST_REASON = 1000;

    /** Nothing is on record. */
    public static final Grounds NONE = new Grounds("", "");

    public Grounds {
        decidedBy = CleanText.line(decidedBy);
        reason = CleanText.lines(reason);
    }

    /** A decision says all. */
    public static Grounds decidedBy(String decision) {
        return new Grounds(decision, "");
    }

    /**
     * Sees to it that something is said, and no more than is kept.
     *
     * @throws AgainstTerms otherwise
     */
    public void check() {
        refuseIf(decidedBy.isEmpty() && reason.isEmpty(), TermRefusal.GROUNDS_MISSING);
        refuseIf(
                decidedBy.length() > LONGEST_DECISION || reason.length() > LONGEST_REASON,
                TermRefusal.GROUNDS_TOO_LONG);
    }

    /** Both in brackets, behind what rests on them. */
    String behind() {
        String written = written();
        return written.isEmpty() ? "" : " (" + written + ")";
    }

    /** Both in a line. */
    public String written() {
        return Stream.of(decidedBy, reason).filter(it -> !it.isEmpty()).collect(Collectors.joining("; "));
    }
}
