package org.wego.membership.concession;

import java.util.Set;
import org.springframework.modulith.NamedInterface;

/** What came of an attempt to grant or withdraw a concession; only {@link Done} changed anything. */
@NamedInterface
public sealed interface ConcessionOutcome {

    /** It is done. */
    @NamedInterface
    record Done(ConcessionId concession) implements ConcessionOutcome {}

    /** These fields cannot be right. */
    @NamedInterface
    record Invalid(Set<Field> fields) implements ConcessionOutcome {}

    /** The member has a concession for one of the years already; withdraw that one first. */
    @NamedInterface
    record YearTaken() implements ConcessionOutcome {}

    /** There is no such concession, or it was withdrawn before. */
    @NamedInterface
    record Unknown() implements ConcessionOutcome {}

    /** What is filled in. */
    @NamedInterface
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
