package org.wego.membership.organisation;

import org.springframework.modulith.NamedInterface;

/** What a size series counts. */
@NamedInterface
public enum SizeKind {
    /** People who live there. */
    POPULATION,
    /** People who work for it, worldwide. */
    EMPLOYEES;

    /** Whether so many can be: a city has people, a company may have no employees. */
    public boolean conceivable(long persons) {
        long least = switch (this) {
            case POPULATION -> 1;
            case EMPLOYEES -> 0;
        };
        return persons >= least && persons <= SizeFigure.MOST;
    }

    /** The part of the record that holds the series. */
    public MemberField field() {
        return switch (this) {
            case POPULATION -> MemberField.POPULATION;
            case EMPLOYEES -> MemberField.EMPLOYEES;
        };
    }
}
