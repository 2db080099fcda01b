package org.wego.governance.term;

/** A change that a term does not allow; it undoes what was done of it. */
final class TermRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient TermOutcome outcome;

    TermRefused(TermOutcome outcome) {
        super(outcome.toString());
        this.outcome = outcome;
    }

    TermOutcome outcome() {
        return outcome;
    }
}
