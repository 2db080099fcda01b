package org.wego.knowledge.reading;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wego.knowledge.entry.EntryCatalog;
import org.wego.knowledge.entry.EntryId;
import org.wego.knowledge.reading.ListOutcome.BadName;
import org.wego.knowledge.reading.ListOutcome.Full;
import org.wego.knowledge.reading.ListOutcome.Saved;
import org.wego.knowledge.reading.ListOutcome.Stale;
import org.wego.knowledge.reading.ListOutcome.Unknown;
import org.wego.membership.access.ForEverybody;
import org.wego.membership.access.ForMembers;
import org.wego.membership.text.CleanText;

/** The reading lists of whoever is signed in; nobody sees those of others but by their link. */
@Service
@ForMembers
@NamedInterface
public class ReadingLists {

    /** How many lists an account has at most. */
    public static final int MOST = 100;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES_OF_A_LINK = 16;

    private final ReadingListRows rows;
    private final EntryCatalog catalog;
    private final ListOwner owner;
    private final Clock clock;

    ReadingLists(ReadingListRows rows, EntryCatalog catalog, ListOwner owner, Clock clock) {
        this.rows = rows;
        this.catalog = catalog;
        this.owner = owner;
        this.clock = clock;
    }

    /** All own lists by name. */
    public List<ReadingList> own() {
        return rows.of(owner.account());
    }

    /** One of the own lists. */
    public Optional<ReadingList> find(ReadingListId id) {
        return rows.find(id, owner.account());
    }

    /** The list that its owner shows to everybody who has this link. */
    @ForEverybody
    public Optional<ReadingList> linked(String link) {
        return rows.linked(link);
    }

    /** Begins a list. */
    @Transactional
    public ListOutcome begin(String name) {
        String clean = CleanText.line(name);
        if (!isName(clean)) {
            return new BadName();
        }
        if (own().size() >= MOST) {
            return new Full(MOST);
        }
        ReadingListId id = ReadingListId.next();
        rows.insert(id, owner.account(), clean, clock.instant());
        return new Saved(id);
    }

    /** Gives a list another name. */
    @Transactional
    public ListOutcome rename(ReadingListId id, long version, String name) {
        String clean = CleanText.line(name);
        return change(id, list -> {
            if (!isName(clean)) {
                return new BadName();
            }
            if (list.version() != version) {
                return new Stale();
            }
            rows.rename(id, clean, clock.instant());
            return new Saved(id);
        });
    }

    /** Adds a published entry at the end, if it is not on the list already. */
    @Transactional
    public ListOutcome add(ReadingListId id, EntryId entry) {
        return change(id, list -> {
            if (list.has(entry)) {
                return new Saved(id);
            }
            if (list.entries().size() >= ReadingList.MOST_ENTRIES) {
                return new Full(ReadingList.MOST_ENTRIES);
            }
            if (catalog.published(entry).isEmpty()) {
                return new Unknown();
            }
            rows.add(id, entry);
            return new Saved(id);
        });
    }

    /** Takes an entry off a list. */
    @Transactional
    public ListOutcome remove(ReadingListId id, EntryId entry) {
        return change(id, _ -> {
            rows.remove(id, entry);
            return new Saved(id);
        });
    }

    /** Lets everybody read a list who has its link, which is made if there is none. */
    @Transactional
    public ListOutcome share(ReadingListId id) {
        return change(id, list -> {
            if (list.link() == null) {
                rows.link(id, newLink());
            }
            return new Saved(id);
        });
    }

    /** Lets nobody else read a list; the link leads nowhere from now on. */
    @Transactional
    public ListOutcome keepPrivate(ReadingListId id) {
        return change(id, _ -> {
            rows.link(id, null);
            return new Saved(id);
        });
    }

    /** Throws a list away. */
    @Transactional
    public ListOutcome delete(ReadingListId id) {
        return change(id, _ -> {
            rows.delete(id);
            return new Saved(id);
        });
    }

    private ListOutcome change(ReadingListId id, Function<ReadingList, ListOutcome> change) {
        return rows.locked(id, owner.account()).map(change).orElseGet(Unknown::new);
    }

    private static boolean isName(String name) {
        return !name.isEmpty() && name.length() <= ReadingList.LONGEST_NAME;
    }

    private static String newLink() {
        byte[] link = new byte[BYTES_OF_A_LINK];
        RANDOM.nextBytes(link);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(link);
    }
}
