package org.wego.membership.bank;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;
import org.wego.membership.access.ForStaff;
import org.wego.membership.audit.ChangeReporting;
import org.wego.membership.audit.RecordState;
import org.wego.membership.bank.ImportOutcome.Refused;
import org.wego.membership.bank.ImportOutcome.SameFile;
import org.wego.membership.bank.ImportOutcome.Taken;
import org.wego.membership.bank.ImportOutcome.Unmapped;
import org.wego.membership.bank.read.BankFormat;
import org.wego.membership.bank.read.ColumnMapping;
import org.wego.membership.bank.read.StatementReading;
import org.wego.membership.bank.read.TableHead;
import org.wego.membership.bank.read.UnreadableStatement;
import org.wego.membership.constraint.Constraint;

/** Takes in files of the bank: all of a file or nothing, every entry once, in one transaction. */
@Service
@NamedInterface
public class BankImport {

    /** Two take in the same file at once. */
    private static final Constraint FILE = Constraint.named("bank_file_once");

    private final BankEntryRows rows;
    private final BankEntryReads reads;
    private final SelfBooking booking;
    private final RememberedMappings mappings;
    private final ChangeReporting reporting;
    private final TransactionTemplate transaction;

    BankImport(
            BankEntryRows rows,
            BankEntryReads reads,
            SelfBooking booking,
            RememberedMappings mappings,
            ChangeReporting reporting,
            TransactionTemplate transaction) {
        this.rows = rows;
        this.reads = reads;
        this.booking = booking;
        this.mappings = mappings;
        this.reporting = reporting;
        this.transaction = transaction;
    }

    /**
     * Takes in a file, and books what says for itself what it pays or took back.
     *
     * @param said how the table is read, which is remembered for those with the same titles; null if it is no table, or if
     *     somebody said so before
     */
    @ForStaff
    public ImportOutcome take(BankFile file, @Nullable ColumnMapping said) {
        Optional<ReceivedBankFile> before = reads.fileWith(file.digest());
        if (before.isPresent()) {
            return new SameFile(before.get());
        }
        try {
            BankFormat format = StatementReading.formatOf(file.path());
            if (format != BankFormat.TABLE) {
                return taken(file, format, null, null);
            }
            TableHead head = TableHead.of(file.path());
            return said == null ? remembered(file, head) : mapped(file, head, said);
        } catch (UnreadableStatement unreadable) {
            return refused(unreadable);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private ImportOutcome mapped(BankFile file, TableHead head, ColumnMapping said) {
        return said.isComplete() ? taken(file, BankFormat.TABLE, said, head.key()) : new Unmapped(head, said);
    }

    /** If a table can no longer be read by the columns that somebody named once, they are asked for again. */
    private ImportOutcome remembered(BankFile file, TableHead head) {
        Optional<ColumnMapping> known = mappings.of(head.key());
        if (known.isEmpty()) {
            return new Unmapped(head, ColumnMapping.guess(head.titles(), head.rows()));
        }
        ImportOutcome outcome = taken(file, BankFormat.TABLE, known.get(), null);
        return outcome instanceof Refused ? new Unmapped(head, known.get()) : outcome;
    }

    private ImportOutcome taken(
            BankFile file, BankFormat format, @Nullable ColumnMapping mapping, @Nullable String header) {
        try {
            return transaction.execute(status -> inOne(status, file, format, mapping, header));
        } catch (DuplicateKeyException twice) {
            FILE.requireBrokenBy(twice);
            return reads.fileWith(file.digest())
                    .<ImportOutcome>map(SameFile::new)
                    .orElseThrow(() -> twice);
        }
    }

    private ImportOutcome inOne(
            TransactionStatus status,
            BankFile file,
            BankFormat format,
            @Nullable ColumnMapping mapping,
            @Nullable String header) {
        UUID id = rows.insertFile(file, format);
        List<SelfBooking.Sure> sure = new ArrayList<>();
        List<BankEntryId> returned = new ArrayList<>();
        int[] fresh = new int[1];
        EntryIntake intake = new EntryIntake(rows, id, format, found -> {
            fresh[0] += found.size();
            found.forEach(it -> {
                SelfBooking.sure(it).ifPresent(sure::add);
                if (it.entry().returned() && it.state() == BankEntryState.WAITING) {
                    returned.add(it.id());
                }
            });
        });
        try {
            StatementReading.read(file.path(), format, mapping, intake::take);
        } catch (UnreadableStatement unreadable) {
            status.setRollbackOnly();
            return refused(unreadable);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        intake.flush();
        rows.count(id, intake.entries(), fresh[0]);
        if (mapping != null && header != null) {
            mappings.remember(header, mapping);
        }
        booking.pay(sure);
        booking.takeBack(returned);
        ReceivedBankFile taken = reads.fileWith(file.digest()).orElseThrow();
        report(taken);
        return new Taken(taken);
    }

    private void report(ReceivedBankFile file) {
        reporting.report(
                "bank-file",
                file.id(),
                file.name(),
                RecordState.NONE,
                RecordState.NONE
                        .with("bankFormat", file.format())
                        .with("bankEntries", file.entries())
                        .with("bankFresh", file.fresh())
                        .with("bankBooked", file.booked())
                        .with("bankReturned", file.returned()));
    }

    private static Refused refused(UnreadableStatement unreadable) {
        return new Refused(unreadable.problem(), unreadable.line(), unreadable.detail());
    }
}
