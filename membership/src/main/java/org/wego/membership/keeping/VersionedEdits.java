package org.wego.membership.keeping;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.modulith.NamedInterface;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Edits records of one kind, which count their changes, in a transaction each and only as they were read: of two who
 * change one at once the second is told how it stands now.
 *
 * @param <R> a record
 * @param <O> what comes of an edit
 */
@NamedInterface
public class VersionedEdits<R, O> {

    private final TransactionTemplate transaction;
    private final Class<O> outcomes;
    private final Source<R> source;
    private final Outcomes<R, O> told;

    public VersionedEdits(TransactionTemplate transaction, Class<O> outcomes, Source<R> source, Outcomes<R, O> told) {
        this.transaction = transaction;
        this.outcomes = outcomes;
        this.source = source;
        this.told = told;
    }

    /**
     * Where records are.
     *
     * @param find one as it stands
     * @param toEdit one that nobody else changes until the end of the transaction, or not without being noticed
     * @param version how many changes a record has had
     */
    @NamedInterface
    public record Source<R>(
            Function<UUID, Optional<R>> find, Function<UUID, Optional<R>> toEdit, ToIntFunction<R> version) {}

    /**
     * How it is told what came of an edit.
     *
     * @param saved it is on record; asked for after the transaction, which counts the version once more at its end
     * @param stale somebody else changed it since it was read
     * @param unknown there is no such record
     */
    @NamedInterface
    public record Outcomes<R, O>(Function<R, O> saved, Function<R, O> stale, Supplier<O> unknown) {}

    /** Makes a record. A refusal undoes whatever was done before it. */
    public final O make(Supplier<R> made) {
        try {
            return told.saved().apply(Objects.requireNonNull(transaction.execute(_ -> made.get())));
        } catch (Refusal refusal) {
            return outcomes.cast(refusal.outcome());
        }
    }

    /** Changes a record that is still as it was read. A refusal undoes whatever was done before it. */
    public final O change(UUID id, int read, Consumer<R> change) {
        try {
            return told.saved().apply(Objects.requireNonNull(transaction.execute(_ -> {
                R record = source.toEdit().apply(id).orElseThrow(() -> new NotAsRead(unknown()));
                if (!isAt(record, read)) {
                    throw new NotAsRead(told.stale().apply(record));
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
        return Objects.requireNonNull(transaction.execute(_ ->
                source.find().apply(id).filter(record -> !isAt(record, read)).map(told.stale())));
    }

    private boolean isAt(R record, int read) {
        return source.version().applyAsInt(record) == read;
    }

    private O unknown() {
        return told.unknown().get();
    }

    private static final class NotAsRead extends Refusal {

        private static final long serialVersionUID = 1L;

        NotAsRead(Object outcome) {
            super(outcome);
        }
    }
}
