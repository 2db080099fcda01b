package org.wego.membership.organisation;

/** What a size series counts. */
public enum SizeKind {
    /** People who live there. */
    POPULATION,
    /** People who work for it, worldwide. */
    EMPLOYEES
}
