package org.wego.membership.bank;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.wego.membership.bank.BankEntryRows.Fresh;
import org.wego.membership.bank.read.BankFormat;
import org.wego.membership.bank.read.FoundEntry;

/**
 * Takes the entries of one file, block by block: each that no earlier file had is put on record, whatever its form. One
 * that came in another form is known by day and amount as well, as long as nothing that both say contradicts.
 */
final class EntryIntake {

    private static final int BLOCK = 1_000;

    private final BankEntryRows rows;
    private final UUID file;
    private final BankFormat format;
    private final List<FoundEntry> block = new ArrayList<>();
    private final Map<String, UUID> accounts = new HashMap<>();
    private final Map<UUID, Map<EntryIdentity, Integer>> ordinals = new HashMap<>();
    private final Set<UUID> recognised = new HashSet<>();
    private final Consumer<List<Fresh>> fresh;
    private int entries;

    /** @param fresh takes the transfers that are on record now */
    EntryIntake(BankEntryRows rows, UUID file, BankFormat format, Consumer<List<Fresh>> fresh) {
        this.rows = rows;
        this.file = file;
        this.format = format;
        this.fresh = fresh;
    }

    /** An entry without an amount only tells something. */
    void take(FoundEntry entry) {
        if (entry.total().signum() == 0) {
            return;
        }
        block.add(entry);
        entries += entry.parts().size();
        if (block.size() == BLOCK) {
            flush();
        }
    }

    /** How many transfers were taken, those already known included. */
    int entries() {
        return entries;
    }

    void flush() {
        Map<String, List<FoundEntry>> byAccount = block.stream()
                .collect(Collectors.groupingBy(
                        it -> AccountNumber.of(it.account()), LinkedHashMap::new, Collectors.toList()));
        byAccount.forEach((number, found) -> put(accounts.computeIfAbsent(number, rows::lockAccount), found));
        block.clear();
    }

    private void put(UUID account, List<FoundEntry> found) {
        List<LocalDate> days = found.stream().map(FoundEntry::bookedOn).toList();
        List<KnownEntry> known = rows.known(account, Collections.min(days), Collections.max(days));
        Map<EntryIdentity, Map<Integer, KnownEntry>> exact = new HashMap<>();
        Map<EntryIdentity, List<KnownEntry>> alike = new HashMap<>();
        known.forEach(it -> {
            exact.computeIfAbsent(it.identity(), _ -> new HashMap<>()).put(it.ordinal(), it);
            if (it.format() != format) {
                alike.computeIfAbsent(amountOf(it.identity()), _ -> new ArrayList<>())
                        .add(it);
            }
        });
        List<Counted> others = new ArrayList<>();
        for (FoundEntry entry : found) {
            EntryIdentity identity = EntryIdentity.of(entry);
            int ordinal =
                    ordinals.computeIfAbsent(account, _ -> new HashMap<>()).merge(identity, 1, Integer::sum);
            KnownEntry same = exact.getOrDefault(identity, Map.of()).get(ordinal);
            if (same == null) {
                others.add(new Counted(entry, identity, ordinal));
            } else {
                recognised.add(same.id());
            }
        }
        List<Fresh> unheard = new ArrayList<>();
        others.removeIf(it -> isRecognised(it, alike, before -> before.isSame(it.entry())));
        others.removeIf(it -> isRecognised(it, alike, before -> before.mayBe(it.entry())));
        others.forEach(it -> unheard.addAll(it.transfers(account)));
        rows.insert(file, format, unheard);
        fresh.accept(unheard);
    }

    private boolean isRecognised(
            Counted entry, Map<EntryIdentity, List<KnownEntry>> alike, Predicate<KnownEntry> fits) {
        for (KnownEntry before : alike.getOrDefault(amountOf(entry.identity()), List.of())) {
            if (!recognised.contains(before.id()) && fits.test(before)) {
                recognised.add(before.id());
                return true;
            }
        }
        return false;
    }

    private static EntryIdentity amountOf(EntryIdentity identity) {
        return new EntryIdentity(identity.day(), identity.currency(), identity.total(), "");
    }

    private record Counted(FoundEntry entry, EntryIdentity identity, int ordinal) {

        List<Fresh> transfers(UUID account) {
            List<Fresh> transfers = new ArrayList<>();
            for (int part = 0; part < entry.parts().size(); part++) {
                transfers.add(new Fresh(BankEntryId.next(), account, entry, identity, ordinal, part, state(part)));
            }
            return transfers;
        }

        /** What went out is nothing that members pay, unless a transfer went back. */
        private BankEntryState state(int part) {
            boolean out = entry.parts().get(part).amount().signum() < 0;
            return out && !entry.returned() ? BankEntryState.ASIDE : BankEntryState.WAITING;
        }
    }
}
