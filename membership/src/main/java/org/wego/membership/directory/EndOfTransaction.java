package org.wego.membership.directory;

import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What a transaction gathers to be done once, at its end, however many members it changes. */
final class EndOfTransaction {

    private EndOfTransaction() {}

    /** What the transaction of this thread has gathered of a kind so far; the first time it begins with nothing. */
    static <S extends TransactionSynchronization> S gathering(Class<S> kind, Supplier<S> nothing) {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElseGet(() -> begun(nothing.get()));
    }

    private static <S extends TransactionSynchronization> S begun(S end) {
        TransactionSynchronizationManager.registerSynchronization(end);
        return end;
    }
}
