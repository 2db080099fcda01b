package org.wego.membership.concession;

import java.util.Set;

/** What came of an attempt to grant or withdraw a concession; only {@link Done} changed anything. */
public sealed interface ConcessionOutcome {

    /** It is done. */
    record Done(ConcessionId concession) implements ConcessionOutcome {}

    /** These fields cannot be right. */
    record Invalid(Set<Field> fields) implements ConcessionOutcome {}

    /** The member has a concession for one of the years already; withdraw that one first. */
    record YearTaken() implements ConcessionOutcome {}

    /** There is no such concession, or it was withdrawn before. */
    record Unknown() implements ConcessionOutcome {}

    /** What is filled in. */
    enum Field {
        MEMBER,
        /** Negative, above a million, or not in US dollars. */
        AMOUNT,
        /** Missing, too long, or with signs that invoices cannot print. */
        REASON,
        APPROVER,
        FIRST_YEAR,
        /** Before the first year begins, or more than {@value GrantConcession#MOST_YEARS} years later. */
        EXPIRES
    }
}
