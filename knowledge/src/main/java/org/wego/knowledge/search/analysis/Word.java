package org.wego.knowledge.search.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * A word of a text in the form that is looked for.
 *
 * @param start where it begins in the text
 * @param end behind its last letter
 */
public record Word(String form, int start, int end) {

    /** The longest form that an index keeps; beyond that it is no word. */
    private static final int LONGEST = 100;

    /** The words of a text, as they stand. */
    public static List<Word> of(Analyzer analyzer, String text) {
        List<Word> words = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("", text)) {
            CharTermAttribute form = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                if (form.length() <= LONGEST) {
                    words.add(new Word(form.toString(), place.startOffset(), place.endOffset()));
                }
            }
            stream.end();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return words;
    }
}
