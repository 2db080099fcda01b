package org.wego.membership.keeping;

import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.springframework.modulith.NamedInterface;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Edits records that count their changes, found by their ids.
 *
 * @param <R> a record
 * @param <O> what comes of an edit
 */
@NamedInterface
public class VersionedEdits<R, O> extends EditAsRead<R, O> {

    private final Source<R> source;
    private final Outcomes<O> told;

    public VersionedEdits(TransactionTemplate transaction, Class<O> outcomes, Source<R> source, Outcomes<O> told) {
        super(transaction, outcomes);
        this.source = source;
        this.told = told;
    }

    /**
     * Where records are.
     *
     * @param find one as it stands
     * @param toEdit one that nobody else changes until the end of the transaction
     */
    @NamedInterface
    public record Source<R>(
            Function<UUID, Optional<R>> find,
            Function<UUID, Optional<R>> toEdit,
            Function<R, UUID> id,
            ToIntFunction<R> version) {}

    /**
     * How it is told what came of an edit.
     *
     * @param saved makes the answer from the id and the version
     */
    @NamedInterface
    public record Outcomes<O>(BiFunction<UUID, Integer, O> saved, Supplier<O> stale, Supplier<O> unknown) {}

    @Override
    protected final Optional<R> find(UUID id) {
        return source.find().apply(id);
    }

    @Override
    protected final Optional<R> toEdit(UUID id) {
        return source.toEdit().apply(id);
    }

    @Override
    protected final boolean isAt(R record, int read) {
        return source.version().applyAsInt(record) == read;
    }

    @Override
    protected final O saved(R record) {
        return told.saved().apply(source.id().apply(record), source.version().applyAsInt(record));
    }

    @Override
    protected final O stale(R record) {
        return told.stale().get();
    }

    @Override
    protected final O unknown() {
        return told.unknown().get();
    }
}
