package org.wego.knowledge.exchange;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Optional;
import org.wego.knowledge.exchange.ImportFinding.Kind;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A line for each entry. */
final class JsonLines implements EntryLines {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final BufferedReader text;
    private final StringBuilder line = new StringBuilder();
    private long number;

    JsonLines(BufferedReader text) {
        this.text = text;
    }

    @Override
    public Optional<Line> next() throws Unreadable, IOException {
        while (read()) {
            String said = line.toString();
            if (!said.isBlank()) {
                return Optional.of(new Line(number, object(said)));
            }
        }
        return Optional.empty();
    }

    private ObjectNode object(String said) throws Unreadable {
        try {
            if (JSON.readTree(said) instanceof ObjectNode object) {
                return object;
            }
        } catch (JacksonException _) {
            // said below
        }
        throw new Unreadable(new ImportFinding(number, "", Kind.NO_JSON, said), false);
    }

    /** The next line, or what there is of it; false behind the last one. */
    private boolean read() throws Unreadable, IOException {
        number++;
        line.setLength(0);
        boolean cut = false;
        int sign = text.read();
        if (sign == BYTE_ORDER_MARK && number == 1) {
            sign = text.read();
        }
        if (sign < 0) {
            return false;
        }
        for (; sign >= 0 && sign != '\n'; sign = text.read()) {
            if (line.length() < LONGEST) {
                line.append((char) sign);
            } else {
                cut = true;
            }
        }
        if (cut) {
            throw new Unreadable(new ImportFinding(number, "", Kind.LINE_TOO_LONG, line.toString()), false);
        }
        // a letter that was lost earlier is no fault of this file
        if (line.indexOf("" + MALFORMED) >= 0) {
            throw new Unreadable(new ImportFinding(number, "", Kind.WRONG_ENCODING, line.toString()), false);
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
