package org.wego.membership.audit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * What the parts of a record hold at a moment, in the order in which people read them.
 *
 * @param values by the name of the part
 */
@NamedInterface
public record RecordState(Map<String, String> values) {

    /** In so many characters there is a word, or else something that nobody reads. */
    private static final int LONGEST_GAP = 1_000;

    /** A record that is not there. */
    public static final RecordState NONE = new RecordState(Map.of());

    /** A copy that nobody changes, in the same order. */
    public RecordState {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** The state with one more part; none of a value, as of an optional one that is not there, is written as nothing. */
    public RecordState with(String field, @Nullable Object value) {
        Map<String, String> more = new LinkedHashMap<>(values);
        more.put(field, value == null ? "" : value.toString());
        return new RecordState(more);
    }

    /**
     * The parts in which a later state differs; none if it is the same. A value that is longer than what is kept of a
     * change is told by several, one piece after the other, so that nothing of it is lost.
     */
    public List<Change> to(RecordState later) {
        Set<String> fields = new LinkedHashSet<>(later.values.keySet());
        fields.addAll(values.keySet());
        List<Change> changes = new ArrayList<>();
        for (String field : fields) {
            List<String> before = pieces(values.getOrDefault(field, ""));
            List<String> after = pieces(later.values.getOrDefault(field, ""));
            for (int piece = 0; piece < Math.max(before.size(), after.size()); piece++) {
                Change change = new Change(field, orNothing(before, piece), orNothing(after, piece));
                if (!change.before().equals(change.after())) {
                    changes.add(change);
                }
            }
        }
        return changes;
    }

    private static String orNothing(List<String> pieces, int place) {
        return place < pieces.size() ? pieces.get(place) : "";
    }

    private static List<String> pieces(String value) {
        List<String> pieces = new ArrayList<>();
        int begin = 0;
        while (value.length() - begin > Change.LONGEST_VALUE) {
            int end = end(value, begin + Change.LONGEST_VALUE);
            pieces.add(value.substring(begin, end));
            begin = end;
        }
        pieces.add(value.substring(begin));
        return pieces;
    }

    /** Within a word, if there is one: a blank at the end of a text is taken for none, and half a sign is none. */
    private static int end(String value, int latest) {
        for (int end = latest; end > latest - LONGEST_GAP; end--) {
            if (isWithinAWord(value, end)) {
                return end;
            }
        }
        return latest;
    }

    private static boolean isWithinAWord(String value, int place) {
        return Character.isLetterOrDigit(value.charAt(place - 1)) && Character.isLetterOrDigit(value.charAt(place));
    }
}
