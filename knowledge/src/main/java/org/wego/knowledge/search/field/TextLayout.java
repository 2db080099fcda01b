package org.wego.knowledge.search.field;

import java.util.ArrayList;
import java.util.List;
import org.wego.knowledge.entry.EntryText;

/**
 * How the texts of an entry stand in a field of words: one behind the other, and of each its parts as often as they weigh,
 * so that the words of a text are weighed together wherever they stand.
 */
public final class TextLayout {

    private static final int TITLE_TIMES = 3;
    private static final int KEYWORDS_TIMES = 2;
    private static final int SUMMARY_TIMES = 2;

    private static final String BETWEEN = ". ";

    private TextLayout() {}

    /** A part of a text. */
    public enum Part {
        TITLE,
        KEYWORDS,
        SUMMARY,
        BODY
    }

    /**
     * A part of a text as a field has it.
     *
     * @param times how often it stands there
     */
    public record Laid(Part part, String words, int times) {}

    /** The parts of a text in their order, without those that are empty. */
    public static List<Laid> of(EntryText text) {
        // a summary that is a piece of the text weighs no more than any other
        boolean piece = line(text.body()).contains(line(text.summary()));
        List<Laid> parts = new ArrayList<>();
        parts.add(new Laid(Part.TITLE, text.title(), TITLE_TIMES));
        parts.add(new Laid(Part.KEYWORDS, String.join(BETWEEN, text.keywords()), KEYWORDS_TIMES));
        parts.add(new Laid(Part.SUMMARY, text.summary(), piece ? SUMMARY_TIMES - 1 : SUMMARY_TIMES));
        parts.add(new Laid(Part.BODY, text.body(), 1));
        parts.removeIf(it -> it.words().isEmpty());
        return parts;
    }

    /** Where each keyword begins in the part of the keywords. */
    public static List<Integer> keywords(EntryText text) {
        List<Integer> begins = new ArrayList<>();
        int at = 0;
        for (String keyword : text.keywords()) {
            begins.add(at);
            at += keyword.length() + BETWEEN.length();
        }
        return begins;
    }

    private static String line(String text) {
        return text.replace('\n', ' ');
    }
}
