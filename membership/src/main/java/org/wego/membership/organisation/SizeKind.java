package org.wego.membership.organisation;

/** What a size series counts. */
public enum SizeKind {
    /** People who live there. */
    POPULATION,
    /** People who work for it, worldwide. */
    EMPLOYEES;

    /** Whether so many can be: a city has people, a company may have no employees. */
    public boolean conceivable(long persons) {
        return persons >= (this == POPULATION ? 1 : 0) && persons <= SizeFigure.MOST;
    }

    /** The part of the record that holds the series. */
    MemberField field() {
        return switch (this) {
            case POPULATION -> MemberField.POPULATION;
            case EMPLOYEES -> MemberField.EMPLOYEES;
        };
    }
}
