package org.wego.membership.keeping;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.modulith.NamedInterface;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Edits records of one kind in a transaction each, only as they were read: of two who change one at once the second is
 * told how it stands now.
 *
 * @param <R> a record
 * @param <O> what comes of an edit
 */
@NamedInterface
public abstract class EditAsRead<R, O> {

    private final TransactionTemplate transaction;
    private final Class<O> outcomes;

    protected EditAsRead(TransactionTemplate transaction, Class<O> outcomes) {
        this.transaction = transaction;
        this.outcomes = outcomes;
    }

    /** A record as it stands. */
    protected abstract Optional<R> find(UUID id);

    /** A record that nobody else changes until the end of the transaction, or not without being noticed. */
    protected Optional<R> toEdit(UUID id) {
        return find(id);
    }

    /** Whether it is at the state of that number. */
    protected abstract boolean isAt(R record, int read);

    /** It is on record; told after the transaction, which counts the version once more at its end. */
    protected abstract O saved(R record);

    /** Somebody else changed it since it was read. */
    protected abstract O stale(R record);

    /** There is no such record. */
    protected abstract O unknown();

    /** Makes a record. A refusal undoes whatever was done before it. */
    public final O make(Supplier<R> made) {
        try {
            return saved(Objects.requireNonNull(transaction.execute(_ -> made.get())));
        } catch (Refusal refusal) {
            return outcomes.cast(refusal.outcome());
        }
    }

    /** Changes a record that is still as it was read. A refusal undoes whatever was done before it. */
    public final O change(UUID id, int read, Consumer<R> change) {
        try {
            return saved(Objects.requireNonNull(transaction.execute(_ -> {
                R record = toEdit(id).orElseThrow(() -> new NotAsRead(unknown()));
                if (!isAt(record, read)) {
                    throw new NotAsRead(stale(record));
                }
                change.accept(record);
                return record;
            })));
        } catch (Refusal refusal) {
            // it may have been refused because of what somebody else did at the same moment
            return overtaken(id, read).orElseGet(() -> outcomes.cast(refusal.outcome()));
        } catch (OptimisticLockingFailureException second) {
            return overtaken(id, read).orElseGet(this::unknown);
        }
    }

    private Optional<O> overtaken(UUID id, int read) {
        return Objects.requireNonNull(transaction.execute(
                _ -> find(id).filter(record -> !isAt(record, read)).map(this::stale)));
    }

    private static final class NotAsRead extends Refusal {

        private static final long serialVersionUID = 1L;

        NotAsRead(Object outcome) {
            super(outcome);
        }
    }
}
