package org.wego.programs.call;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wego.membership.keeping.EditAsRead;
import org.wego.programs.call.CallOutcome.Saved;
import org.wego.programs.call.CallOutcome.Stale;
import org.wego.programs.call.CallOutcome.Unknown;

/** Of two who change one call at once the second is told. */
@Component
class CallEdits extends EditAsRead<ProjectCall, CallOutcome> {

    private final Calls calls;

    CallEdits(Calls calls, TransactionTemplate transaction) {
        super(transaction, CallOutcome.class);
        this.calls = calls;
    }

    @Override
    protected Optional<ProjectCall> find(UUID id) {
        return calls.findById(id);
    }

    @Override
    protected Optional<ProjectCall> toEdit(UUID id) {
        return calls.toEdit(id);
    }

    @Override
    protected boolean isAt(ProjectCall call, int read) {
        return call.isAt(read);
    }

    @Override
    protected CallOutcome saved(ProjectCall call) {
        return new Saved(call.id(), call.version());
    }

    @Override
    protected CallOutcome stale(ProjectCall call) {
        return new Stale();
    }

    @Override
    protected CallOutcome unknown() {
        return new Unknown();
    }
}
