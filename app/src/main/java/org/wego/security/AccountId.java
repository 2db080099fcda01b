package org.wego.security;

import java.io.Serializable;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Identifies an account; ids grow with time. */
public record AccountId(UUID value) implements Serializable {

    /** A new id, greater than all ids made before. */
    public static AccountId next() {
        return new AccountId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
