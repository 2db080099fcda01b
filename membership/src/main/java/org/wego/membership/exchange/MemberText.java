package org.wego.membership.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.wego.membership.exchange.ImportFinding.Kind;

/** Looks at a file before anything is read from it: whether it is a text at all, and where it is not UTF-8. */
final class MemberText {

    /** How workbooks, archives, documents and web pages begin. */
    private static final List<String> NO_TEXT =
            List.of("PK\u0003\u0004", "\u00D0\u00CF\u0011\u00E0", "%PDF", "\u001F\u008B", "{\\rtf", "<");

    private static final int HEAD = 512;
    private static final int LONGEST_EXCERPT = 40;

    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final StringBuilder excerpt = new StringBuilder();
    private long line = 1;

    private MemberText() {}

    /** What keeps the file from being read on, if anything does. */
    static Optional<ImportFinding> fault(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            String head = new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
            if (head.startsWith("\u00FF\u00FE") || head.startsWith("\u00FE\u00FF")) {
                return Optional.of(new ImportFinding(Kind.WRONG_ENCODING, 1, "", "UTF-16"));
            }
            String text = head.replaceFirst("^\u00EF\u00BB\u00BF", "").stripLeading();
            if (NO_TEXT.stream().anyMatch(text::startsWith) || text.indexOf('\0') >= 0) {
                return Optional.of(new ImportFinding(Kind.NO_TABLE, 0, "", ""));
            }
        }
        try (InputStream in = Files.newInputStream(file)) {
            return new MemberText().decode(in);
        }
    }

    private Optional<ImportFinding> decode(InputStream in) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(1 << 16);
        CharBuffer chars = CharBuffer.allocate(1 << 16);
        boolean ended = false;
        while (!ended) {
            int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
            ended = read < 0;
            bytes.position(bytes.position() + Math.max(read, 0)).flip();
            CoderResult result = decoder.decode(bytes, chars, ended);
            count(chars.flip());
            if (result.isError()) {
                return Optional.of(new ImportFinding(Kind.WRONG_ENCODING, line, "", excerpt + "\uFFFD"));
            }
            chars.clear();
            bytes.compact();
        }
        return Optional.empty();
    }

    private void count(CharBuffer chars) {
        char[] text = Arrays.copyOfRange(chars.array(), 0, chars.limit());
        for (char it : text) {
            if (it == '\n') {
                line++;
                excerpt.setLength(0);
            } else if (excerpt.length() < LONGEST_EXCERPT) {
                excerpt.append(it);
            }
        }
    }
}
