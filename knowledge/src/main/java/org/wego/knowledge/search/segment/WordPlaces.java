package org.wego.knowledge.search.segment;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;

/** Where words stand in an entry, as the index has written it down: nothing is taken apart again. */
public final class WordPlaces {

    private WordPlaces() {}

    /**
     * A word in a field.
     *
     * @param start counted through all that the field has of the entry
     * @param end behind its last letter
     */
    public record Place(int start, int end) {}

    /** All places of some forms in a field of an entry, in no order. */
    public static List<Place> of(LeafReader segment, int entry, String field, Collection<String> forms)
            throws IOException {
        List<Place> places = new ArrayList<>();
        for (String form : forms) {
            PostingsEnum postings = segment.postings(new Term(field, form), PostingsEnum.OFFSETS);
            if (postings != null && postings.advance(entry) == entry) {
                for (int i = postings.freq(); i > 0; i--) {
                    postings.nextPosition();
                    places.add(new Place(postings.startOffset(), postings.endOffset()));
                }
            }
        }
        return places;
    }
}
