package org.wego.membership.payment;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.springframework.modulith.NamedInterface;

/** Identifies a payment; ids sort by the time they were made. */
@NamedInterface
public record PaymentId(UUID value) {

    /** A new id, later than all made before. */
    public static PaymentId next() {
        return new PaymentId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
