package org.wego.knowledge.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.index.LeafReader;
import org.wego.knowledge.entry.EntryText;
import org.wego.knowledge.search.Marks.Span;
import org.wego.knowledge.search.analysis.KnownLanguage;
import org.wego.knowledge.search.field.IndexFields;
import org.wego.knowledge.search.field.TextLayout;
import org.wego.knowledge.search.field.TextLayout.Laid;
import org.wego.knowledge.search.field.TextLayout.Part;
import org.wego.knowledge.search.segment.WordPlaces;
import org.wego.knowledge.search.segment.WordPlaces.Place;

/** Where the words of a question stand in the texts of a hit. */
final class HitWords {

    /** Nowhere. */
    static final HitWords NONE = new HitWords();

    private final Map<Slot, List<Span>> found = new HashMap<>();

    private record Slot(int text, Part part) {}

    /** A part of a text in a field, the first time that it stands there. */
    private record Piece(Slot slot, int begin, int end) {}

    private HitWords() {}

    static HitWords of(Marks marks, LeafReader segment, int entry, List<EntryText> texts) throws IOException {
        HitWords made = new HitWords();
        made.look(marks.wanted(IndexFields.FOLDED), segment, entry, IndexFields.FOLDED, texts);
        for (EntryText text : texts) {
            KnownLanguage language = KnownLanguage.of(text.language());
            if (language != null) {
                made.look(marks.wanted(language.field()), segment, entry, language.field(), texts);
            }
        }
        return made;
    }

    /** Where they stand in a part of one of the texts, in their order. */
    List<Span> in(int text, Part part) {
        return Marks.apart(found.getOrDefault(new Slot(text, part), List.of()));
    }

    private void look(Set<String> wanted, LeafReader segment, int entry, String field, List<EntryText> texts)
            throws IOException {
        List<Place> places = WordPlaces.of(segment, entry, field, wanted);
        if (places.isEmpty()) {
            return;
        }
        NavigableMap<Integer, Piece> pieces = pieces(field, texts);
        for (Place place : places) {
            Map.Entry<Integer, Piece> below = pieces.floorEntry(place.start());
            if (below != null && place.end() <= below.getValue().end()) {
                Piece piece = below.getValue();
                found.computeIfAbsent(piece.slot(), _ -> new ArrayList<>())
                        .add(new Span(place.start() - piece.begin(), place.end() - piece.begin()));
            }
        }
    }

    private static NavigableMap<Integer, Piece> pieces(String field, List<EntryText> texts) {
        NavigableMap<Integer, Piece> pieces = new TreeMap<>();
        int at = 0;
        for (int i = 0; i < texts.size(); i++) {
            KnownLanguage language = KnownLanguage.of(texts.get(i).language());
            boolean there = field.equals(IndexFields.FOLDED)
                    || (language != null && language.field().equals(field));
            for (Laid laid : there ? TextLayout.of(texts.get(i)) : List.<Laid>of()) {
                int length = laid.words().length();
                pieces.put(at, new Piece(new Slot(i, laid.part()), at, at + length));
                // Lucene leaves room for one letter between what is added one after the other
                at += laid.times() * (length + 1);
            }
        }
        return pieces;
    }
}
