package org.wego.membership.organisation;

import jakarta.persistence.AttributeConverter;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** Identifies a member organisation; ids sort by the time they were made. */
@NamedInterface
public record MemberId(UUID value) {

    /** A new id, later than all made before. */
    public static MemberId next() {
        return new MemberId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
    }

    /**
     * Reads the form that {@link #toString()} writes.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static MemberId parse(String text) {
        return new MemberId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }

    /** How records of all modules keep the id of a member in a column. */
    public static final class Column implements AttributeConverter<MemberId, UUID> {

        @Override
        public @Nullable UUID convertToDatabaseColumn(@Nullable MemberId member) {
            return member == null ? null : member.value();
        }

        @Override
        public @Nullable MemberId convertToEntityAttribute(@Nullable UUID value) {
            return value == null ? null : new MemberId(value);
        }
    }
}
