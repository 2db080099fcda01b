package org.wego.membership.bank.read;

import org.springframework.modulith.NamedInterface;
import org.wego.membership.name.Excerpt;
import org.wego.membership.text.CleanText;

/** A file from which nothing is booked, as part of it cannot be read. */
public class UnreadableStatement extends Exception {

    private static final long serialVersionUID = 1;

    private final Problem problem;
    private final long line;
    private final String detail;

    UnreadableStatement(Problem problem, long line, String detail) {
        super(problem + " in line " + line);
        this.problem = problem;
        this.line = line;
        this.detail = Excerpt.of(CleanText.line(detail));
    }

    UnreadableStatement(Problem problem) {
        this(problem, 0, "");
    }

    public Problem problem() {
        return problem;
    }

    /** Where, from 1; 0 if it concerns the whole file. */
    public long line() {
        return line;
    }

    /** What stands there, or what it is instead. */
    public String detail() {
        return detail;
    }

    /** What can be wrong. */
    @NamedInterface("bank-read")
    public enum Problem {
        /** No statement is in it. */
        EMPTY,
        /** Neither a statement nor a table. */
        UNKNOWN_FORMAT,
        /** A report of a day that is not over: CAMT.052 or MT942. */
        INTERIM,
        /** XML of something else. */
        FOREIGN_XML,
        /** A document that declares entities or a grammar of its own. */
        DOCTYPE,
        /** XML that is cut off, or in another encoding than it says. */
        BROKEN_XML,
        /** Not as the schema of its version has it. */
        INVALID,
        /** MT940 that ends before its closing balance. */
        CUT_OFF,
        /** Nothing says whose account it is. */
        NO_ACCOUNT,
        /** An entry without a day that can be read. */
        DAY,
        /** An entry without an amount that can be read. */
        AMOUNT,
        /** An entry whose currency is no code. */
        CURRENCY,
        /** Text in another encoding than UTF-8, or a damaged table. */
        BROKEN_TABLE,
        /** The columns of a table that were named are not there. */
        COLUMNS
    }
}
