package org.wego.membership.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wego.membership.access.ForAdministrators;

/** What was changed in the house, for administrators; nobody can change or delete it. */
@Service
@ForAdministrators
@NamedInterface
public class AuditTrail {

    private final ChangeSearch search;

    AuditTrail(ChangeSearch search) {
        this.search = search;
    }

    /**
     * Part of a list, the newest first. Each part costs the same however far in it is, and what is changed meanwhile
     * neither shifts nor repeats others.
     *
     * @param behind the number of the last change seen; null to begin
     */
    @Transactional(readOnly = true)
    public List<RecordedChange> find(ChangeFilter filter, @Nullable Long behind, int limit) {
        return search.find(filter, behind, limit);
    }

    /**
     * The latest changes of some records, whatever they were called then, the newest first.
     *
     * @param records of any kind; a thing and its parts, of which there are a few hundred at most
     */
    @Transactional(readOnly = true)
    public List<RecordedChange> of(Collection<UUID> records, int limit) {
        return search.of(records, limit);
    }

    /**
     * Writes the whole list as CSV, a block of it in memory.
     *
     * @throws IOException if the stream cannot be written to
     */
    public void csv(ChangeFilter filter, OutputStream out) throws IOException {
        ChangeExport.csv(search, filter, out);
    }

    /**
     * Writes the whole list as a workbook, a block of it in memory; a sheet takes a million changes.
     *
     * @throws IOException if the stream cannot be written to
     */
    public void xlsx(ChangeFilter filter, OutputStream out) throws IOException {
        ChangeExport.xlsx(search, filter, out);
    }
}
