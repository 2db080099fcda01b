package org.wego.web.oai;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;
import org.wego.knowledge.harvest.HarvestPosition;

/**
 * Where a harvester goes on. The token holds all that is needed, so it never expires and costs the same wherever it
 * leads; nothing in it is secret. Later versions must still read what this one wrote.
 *
 * @param form the metadata prefix
 */
record ResumptionToken(Verb verb, String form, HarvestPosition position) {

    private static final String VERSION = "1";
    private static final String BAR = "|";
    private static final int PARTS = 9;

    String written() {
        String text = String.join(
                BAR,
                VERSION,
                verb.written(),
                form,
                position.set(),
                micros(position.begun()),
                micros(position.until()),
                micros(position.last()),
                Long.toString(position.listed()),
                position.size() == null ? "" : position.size().toString());
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((text + BAR + digest(text)).getBytes(StandardCharsets.UTF_8));
    }

    /** Reads it back; empty if it was not written here. */
    static Optional<ResumptionToken> read(String written) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(written), StandardCharsets.UTF_8);
            int end = text.lastIndexOf(BAR);
            if (end < 0 || !digest(text.substring(0, end)).equals(text.substring(end + 1))) {
                return Optional.empty();
            }
            List<String> parts = List.of(text.substring(0, end).split("\\|", -1));
            return parts.size() == PARTS && parts.getFirst().equals(VERSION) ? of(parts) : Optional.empty();
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException garbled) {
            return Optional.empty();
        }
    }

    private static Optional<ResumptionToken> of(List<String> parts) {
        HarvestPosition position = new HarvestPosition(
                parts.get(3),
                moment(parts.get(4)),
                moment(parts.get(5)),
                moment(parts.get(6)),
                Long.parseLong(parts.get(7)),
                size(parts.get(8)));
        return Verb.of(parts.get(1)).map(it -> new ResumptionToken(it, parts.get(2), position));
    }

    private static @Nullable Long size(String written) {
        return written.isEmpty() ? null : Long.valueOf(written);
    }

    private static String micros(Instant moment) {
        return Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, moment));
    }

    private static Instant moment(String micros) {
        return Instant.EPOCH.plus(Long.parseLong(micros), ChronoUnit.MICROS);
    }

    private static String digest(String text) {
        CRC32C digest = new CRC32C();
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(digest.getValue());
    }
}
