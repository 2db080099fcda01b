package org.wego.membership.economy;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.springframework.modulith.NamedInterface;

/** Identifies an imported edition of economic data. */
@NamedInterface
public record EditionId(UUID value) {

    /** A new id, later ones sort after earlier ones. */
    public static EditionId next() {
        return new EditionId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
    }

    /**
     * Reads the usual text form of a UUID.
     *
     * @throws IllegalArgumentException if the text is not one
     */
    public static EditionId parse(String text) {
        return new EditionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
