package org.wego.membership.organisation;

/** What a size series counts. */
public enum SizeKind {
    /** People who live there. */
    POPULATION,
    /** People who work for it, worldwide. */
    EMPLOYEES;

    /** The part of the record that holds the series. */
    MemberField field() {
        return switch (this) {
            case POPULATION -> MemberField.POPULATION;
            case EMPLOYEES -> MemberField.EMPLOYEES;
        };
    }
}
