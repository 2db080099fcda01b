package org.wego.governance.office;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wego.membership.contact.PersonId;

/** Keeps the id of a person in a column. */
@Converter
class PersonColumn implements AttributeConverter<PersonId, UUID> {

    @Override
    public @Nullable UUID convertToDatabaseColumn(@Nullable PersonId id) {
        return id == null ? null : id.value();
    }

    @Override
    public @Nullable PersonId convertToEntityAttribute(@Nullable UUID value) {
        return value == null ? null : new PersonId(value);
    }
}
