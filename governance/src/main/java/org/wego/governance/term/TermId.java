package org.wego.governance.term;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Identifies a term of office. */
record TermId(UUID value) {

    /** A new id, later ones sort after earlier ones. */
    static TermId next() {
        return new TermId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
    }
}
