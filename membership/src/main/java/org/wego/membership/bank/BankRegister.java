package org.wego.membership.bank;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wego.membership.access.ForStaff;

/** The entries of the bank and what they may be, for staff. */
@Service
@ForStaff
@NamedInterface
public class BankRegister {

    private final BankEntryReads reads;
    private final EntryProposals proposals;

    BankRegister(BankEntryReads reads, EntryProposals proposals) {
        this.reads = reads;
        this.proposals = proposals;
    }

    /** An entry with what it may be, best first. */
    @NamedInterface
    public record Considered(BankEntry entry, List<Proposal> proposals) {

        /** Keeps its own copy of the list. */
        public Considered {
            proposals = List.copyOf(proposals);
        }

        /** What most speaks for; null if nothing does. */
        public @Nullable Proposal best() {
            return proposals.isEmpty() ? null : proposals.getFirst();
        }
    }

    /**
     * Part of a list with what was booked last first; the statements are the same for any number of entries.
     *
     * @param state null for all
     */
    @Transactional(readOnly = true)
    public List<Considered> list(@Nullable BankEntryState state, int offset, int limit) {
        return considered(reads.latest(state, offset, limit));
    }

    /** How many entries there are. */
    @Transactional(readOnly = true)
    public int count(@Nullable BankEntryState state) {
        return reads.count(state);
    }

    /** One entry. */
    @Transactional(readOnly = true)
    public Optional<Considered> find(BankEntryId id) {
        return reads.find(id).map(it -> considered(List.of(it)).getFirst());
    }

    /** The accounts of the organisation that files were about. */
    @Transactional(readOnly = true)
    public List<String> accounts() {
        return reads.accounts();
    }

    private List<Considered> considered(List<BankEntry> entries) {
        Map<BankEntryId, List<Proposal>> found = proposals.of(entries);
        return entries.stream()
                .map(it -> new Considered(it, found.getOrDefault(it.id(), List.of())))
                .toList();
    }
}
