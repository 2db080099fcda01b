package org.wego.knowledge.search;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.modulith.NamedInterface;

/** A text in pieces, of which those that fit the question are marked. */
@NamedInterface
public record MarkedText(List<Piece> pieces) {

    /** A part of the text. */
    @NamedInterface
    public record Piece(String text, boolean marked) {}

    public MarkedText {
        pieces = List.copyOf(pieces);
    }

    /** A text without marks. */
    static MarkedText plain(String text) {
        return new MarkedText(List.of(new Piece(text, false)));
    }

    /** The text as it is. */
    public String text() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }
}
