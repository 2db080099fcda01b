package org.wego.membership.bank;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.springframework.modulith.NamedInterface;

/** Identifies an entry of a bank file; ids sort by the time they were made. */
@NamedInterface
public record BankEntryId(UUID value) {

    static BankEntryId next() {
        return new BankEntryId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
