package org.wego.governance.keeping;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import org.wego.membership.audit.RecordState;

/** A record that is edited as a whole. */
@MappedSuperclass
public abstract class KeptRecord {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    /** With an id of its own, which is that of the row where a record is read. */
    protected KeptRecord() {
        id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }

    public final UUID id() {
        return id;
    }

    /** Counts its changes; to be read after they are written. */
    protected final int version() {
        return Objects.requireNonNullElse(version, 0);
    }

    /** Whether it is at the state of that number. */
    final boolean isAt(int read) {
        return Objects.equals(version, read);
    }

    /** What people call it. */
    public abstract String label();

    /** What may be changed of it, part by part. */
    public abstract RecordState state();
}
