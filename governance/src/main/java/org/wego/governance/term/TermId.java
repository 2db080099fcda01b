package org.wego.governance.term;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.springframework.modulith.NamedInterface;

/** Identifies a term of office. */
@NamedInterface
public record TermId(UUID value) {

    /** A new id, later ones sort after earlier ones. */
    public static TermId next() {
        return new TermId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
    }
}
