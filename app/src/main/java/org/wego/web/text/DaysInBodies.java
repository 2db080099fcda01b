package org.wego.web.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.springframework.boot.jackson.JacksonComponent;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** Reads days from the JSON that is sent to calls; neither a moment nor a number of days passes for a day. */
@JacksonComponent
class DaysInBodies extends ValueDeserializer<LocalDate> {

    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context) {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            return (LocalDate) context.handleUnexpectedToken(LocalDate.class, parser);
        }
        String written = parser.getString();
        try {
            return WrittenDay.parse(written);
        } catch (DateTimeException none) {
            return (LocalDate) context.handleWeirdStringValue(LocalDate.class, written, "no day");
        }
    }
}
