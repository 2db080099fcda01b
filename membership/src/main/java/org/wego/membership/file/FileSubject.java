package org.wego.membership.file;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.organisation.MemberId;

/**
 * A kind of record that files can be kept with; whoever has such records provides a bean. Files of a kind that nobody
 * provides can neither be kept nor read.
 */
@NamedInterface
public interface FileSubject {

    /** What the audit calls the kind, at most 40 letters. */
    String name();

    /** The record with that id, if there is one. */
    Optional<Filed> find(UUID id);

    /** Who may read a file of such a record until somebody says otherwise. */
    default FileReaders atFirst() {
        return FileReaders.KEEPERS;
    }

    /** The member whose accounts may keep files with such a record now; null as long as that is for staff alone. */
    default @Nullable MemberId keeper(UUID id) {
        return null;
    }

    /**
     * A record that has files.
     *
     * @param label what people call it
     * @param member whose accounts may read its files, beside the staff who keep them; null if nobody else may
     */
    @NamedInterface
    record Filed(String label, @Nullable MemberId member) {}
}
