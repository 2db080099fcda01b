package org.wego.governance.keeping;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wego.governance.keeping.RecordOutcome.Invalid;
import org.wego.governance.keeping.RecordOutcome.Problem;
import org.wego.governance.keeping.RecordOutcome.Saved;
import org.wego.governance.keeping.RecordOutcome.Stale;
import org.wego.governance.keeping.RecordOutcome.Unknown;
import org.wego.membership.audit.ChangeReporting;
import org.wego.membership.audit.RecordState;

/** Changes records in a transaction each: only as they were read, and never without a trace. */
@Component
public class RecordKeeping {

    private final TransactionTemplate transaction;
    private final ChangeReporting reporting;

    RecordKeeping(TransactionTemplate transaction, ChangeReporting reporting) {
        this.transaction = transaction;
        this.reporting = reporting;
    }

    /**
     * Makes a record.
     *
     * @param subject what kind of record it is, as the audit calls it
     * @param problems what is wrong with what was entered
     * @param made makes it and hands it to its repository
     */
    public <R extends KeptRecord> RecordOutcome add(String subject, Set<Problem> problems, Supplier<R> made) {
        if (!problems.isEmpty()) {
            return new Invalid(problems);
        }
        return Objects.requireNonNull(transaction.execute(_ -> {
            R record = made.get();
            reporting.report(subject, record.id(), record.label(), RecordState.NONE, record.state());
            return new Saved(record.id());
        }));
    }

    /**
     * Changes a record that is still as it was read.
     *
     * @param problems what is wrong with what was entered
     * @param change does so; other records that it makes report themselves
     */
    public <R extends KeptRecord> RecordOutcome change(
            String subject, Edit edit, Supplier<Optional<R>> found, Set<Problem> problems, Consumer<R> change) {
        return asRead(edit, found, problems, record -> {
            RecordState before = record.state();
            change.accept(record);
            reporting.report(subject, record.id(), record.label(), before, reasoned(record.state(), edit));
        });
    }

    /** Takes a record away that was made by mistake and is still as it was read. */
    public <R extends KeptRecord> RecordOutcome remove(
            String subject, Edit edit, Supplier<Optional<R>> found, Consumer<R> removal) {
        return asRead(edit, found, EnumSet.noneOf(Problem.class), record -> {
            removal.accept(record);
            reporting.report(subject, record.id(), record.label(), record.state(), reasoned(RecordState.NONE, edit));
        });
    }

    private <R extends KeptRecord> RecordOutcome asRead(
            Edit edit, Supplier<Optional<R>> found, Set<Problem> problems, Consumer<R> deed) {
        Set<Problem> wrong = EnumSet.noneOf(Problem.class);
        wrong.addAll(problems);
        if (edit.reason().length() > Edit.LONGEST_REASON) {
            wrong.add(Problem.TOO_LONG);
        }
        if (!wrong.isEmpty()) {
            return new Invalid(wrong);
        }
        try {
            return Objects.requireNonNull(transaction.execute(_ -> {
                Optional<R> record = found.get();
                if (record.isEmpty()) {
                    return new Unknown();
                }
                if (!record.get().isAt(edit.read())) {
                    return new Stale();
                }
                deed.accept(record.get());
                return new Saved(record.get().id());
            }));
        } catch (OptimisticLockingFailureException second) {
            return new Stale();
        }
    }

    private static RecordState reasoned(RecordState state, Edit edit) {
        return edit.reason().isEmpty() ? state : state.with("reason", edit.reason());
    }
}
