package org.wego.membership.bank;

import org.springframework.modulith.NamedInterface;
import org.wego.membership.bank.read.ColumnMapping;
import org.wego.membership.bank.read.TableHead;
import org.wego.membership.bank.read.UnreadableStatement.Problem;

/** What came of a file; only {@link Taken} changed anything. */
@NamedInterface
public sealed interface ImportOutcome {

    /** Its entries are on record, each once. */
    @NamedInterface
    record Taken(ReceivedBankFile file) implements ImportOutcome {}

    /** The very same file was taken in before. */
    @NamedInterface
    record SameFile(ReceivedBankFile first) implements ImportOutcome {}

    /** Somebody has to say what the columns of the table hold. */
    @NamedInterface
    record Unmapped(TableHead head, ColumnMapping guess) implements ImportOutcome {}

    /**
     * It cannot be read to its end.
     *
     * @param line from 1; 0 if it concerns the whole file
     */
    @NamedInterface
    record Refused(Problem problem, long line, String detail) implements ImportOutcome {}
}
