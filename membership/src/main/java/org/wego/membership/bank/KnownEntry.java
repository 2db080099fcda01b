package org.wego.membership.bank;

import java.util.UUID;
import org.wego.membership.bank.read.BankFormat;
import org.wego.membership.bank.read.FoundEntry;

/** An entry that an earlier file had. */
record KnownEntry(UUID id, EntryIdentity identity, int ordinal, BankFormat format, String reference, String endToEnd) {

    private static final int TELLING = 10;

    /** Whether an entry that came in another form, of the same day and amount, may be this one. */
    boolean mayBe(FoundEntry entry) {
        return reference.isEmpty() || entry.reference().isEmpty() || isSame(entry);
    }

    /** Whether both say that they are the same; MT940 cuts references after sixteen letters. */
    boolean isSame(FoundEntry entry) {
        String mine = EntryIdentity.plain(reference);
        String other = EntryIdentity.plain(entry.reference());
        boolean cut = Math.min(mine.length(), other.length()) >= TELLING
                && (mine.startsWith(other) || other.startsWith(mine));
        return cut || (!endToEnd.isEmpty() && endToEnd.equals(entry.endToEnd()));
    }
}
