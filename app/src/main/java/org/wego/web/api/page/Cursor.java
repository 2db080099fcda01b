package org.wego.web.api.page;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * What callers send back to read on: the list it belongs to and where the page before ended. Opaque to them, so that it
 * can change; what another version wrote is refused.
 *
 * @param list a digest of the address with all that restricts the list
 */
record Cursor(String list, Key last) {

    private static final String VERSION = "1";
    private static final String BAR = "\u001F";

    String written() {
        List<String> parts = new ArrayList<>(List.of(VERSION, list));
        parts.addAll(last.parts());
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(BAR, parts).getBytes(StandardCharsets.UTF_8));
    }

    /** Reads it back; empty if it was not written here. */
    static Optional<Cursor> read(String written) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Base64.getUrlDecoder().decode(written)))
                    .toString();
            List<String> parts = List.of(text.split(BAR, -1));
            return parts.size() < 3
                            || !parts.getFirst().equals(VERSION)
                            || parts.stream().anyMatch(Cursor::isBroken)
                    ? Optional.empty()
                    : Optional.of(new Cursor(parts.get(1), new Key(parts.subList(2, parts.size()))));
        } catch (IllegalArgumentException | CharacterCodingException garbled) {
            return Optional.empty();
        }
    }

    private static boolean isBroken(String part) {
        return part.chars().anyMatch(Character::isISOControl);
    }
}
