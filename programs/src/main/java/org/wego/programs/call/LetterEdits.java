package org.wego.programs.call;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wego.membership.keeping.VersionedEdits;

/** Of two who change one letter at once the second is told. */
@Component
class LetterEdits extends VersionedEdits<Letter, CallOutcome> {

    LetterEdits(Letters letters, TransactionTemplate transaction) {
        super(
                transaction,
                CallOutcome.class,
                new Source<>(letters::findById, letters::toEdit, Letter::version),
                new Outcomes<>(
                        it -> new CallOutcome.Saved(it.id(), it.version()),
                        _ -> new CallOutcome.Stale(),
                        CallOutcome.Unknown::new));
    }
}
