package org.wego.membership.joining;

import org.wego.membership.joining.ApplicationState.Deed;

/** An application is in a state in which that cannot be done with it. */
class ApplicationNotInState extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final ApplicationState state;

    ApplicationNotInState(ApplicationState state, Deed deed) {
        super(deed + " of an application that is " + state);
        this.state = state;
    }

    ApplicationState state() {
        return state;
    }
}
