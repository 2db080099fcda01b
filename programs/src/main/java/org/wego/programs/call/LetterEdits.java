package org.wego.programs.call;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wego.membership.keeping.EditAsRead;
import org.wego.programs.call.CallOutcome.Saved;
import org.wego.programs.call.CallOutcome.Stale;
import org.wego.programs.call.CallOutcome.Unknown;

/** Of two who change one letter at once the second is told. */
@Component
class LetterEdits extends EditAsRead<Letter, CallOutcome> {

    private final Letters letters;

    LetterEdits(Letters letters, TransactionTemplate transaction) {
        super(transaction, CallOutcome.class);
        this.letters = letters;
    }

    @Override
    protected Optional<Letter> find(UUID id) {
        return letters.findById(id);
    }

    @Override
    protected Optional<Letter> toEdit(UUID id) {
        return letters.toEdit(id);
    }

    @Override
    protected boolean isAt(Letter letter, int read) {
        return letter.isAt(read);
    }

    @Override
    protected CallOutcome saved(Letter letter) {
        return new Saved(letter.id(), letter.version());
    }

    @Override
    protected CallOutcome stale(Letter letter) {
        return new Stale();
    }

    @Override
    protected CallOutcome unknown() {
        return new Unknown();
    }
}
