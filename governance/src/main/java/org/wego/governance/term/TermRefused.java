package org.wego.governance.term;

import org.wego.membership.keeping.Refusal;

/** A change that a term does not allow; whatever was done of it is undone. */
final class TermRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    TermRefused(TermOutcome outcome) {
        super(outcome);
    }
}
