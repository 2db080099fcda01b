package org.wego.knowledge.writing;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wego.knowledge.entry.Entry;
import org.wego.knowledge.entry.EntryId;
import org.wego.knowledge.entry.EntryRecord;
import org.wego.knowledge.entry.EntryStore;
import org.wego.membership.file.FileSubject;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.membership.organisation.MemberId;

/** Entries have images and files. The city that an entry is about reads them, and keeps some as long as it writes on it. */
@Component
class EntryPapers implements FileSubject {

    private final EntryStore store;

    EntryPapers(EntryStore store) {
        this.store = store;
    }

    @Override
    public String name() {
        return EntryRecord.SUBJECT;
    }

    @Override
    public Optional<Filed> find(UUID id) {
        return store.find(new EntryId(id)).map(it -> new Filed(it.content().title(), city(it)));
    }

    @Override
    public @Nullable MemberId keeper(UUID id) {
        return store.find(new EntryId(id))
                .filter(it -> it.state().isWritten())
                .map(EntryPapers::city)
                .orElse(null);
    }

    static @Nullable MemberId city(Entry entry) {
        CityOnRecord city = entry.content().city();
        return city == null ? null : city.member();
    }
}
