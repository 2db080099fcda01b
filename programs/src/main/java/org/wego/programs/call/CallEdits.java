package org.wego.programs.call;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wego.membership.keeping.VersionedEdits;

/** Of two who change one call at once the second is told. */
@Component
class CallEdits extends VersionedEdits<ProjectCall, CallOutcome> {

    CallEdits(Calls calls, TransactionTemplate transaction) {
        super(
                transaction,
                CallOutcome.class,
                new Source<>(calls::findById, calls::toEdit, ProjectCall::version),
                new Outcomes<>(
                        it -> new CallOutcome.Saved(it.id(), it.version()),
                        _ -> new CallOutcome.Stale(),
                        CallOutcome.Unknown::new));
    }
}
