package org.wego.membership.joining.letter;

/** What an applicant is written about; each has its words. */
public enum ApplicationLetter {
    /** Where to fill in the form. */
    STARTED,
    SUBMITTED,
    RETURNED,
    /** The Secretariat says something. */
    MESSAGE,
    ACCEPTED,
    APPROVED,
    DECLINED,
    WITHDRAWN,
    /** It lapses soon. */
    LAPSING,
    LAPSED
}
