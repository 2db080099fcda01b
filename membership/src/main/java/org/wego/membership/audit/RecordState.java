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

    /** The parts in which a later state differs; none if it is the same. */
    public List<Change> to(RecordState later) {
        Set<String> fields = new LinkedHashSet<>(later.values.keySet());
        fields.addAll(values.keySet());
        List<Change> changes = new ArrayList<>();
        for (String field : fields) {
            Change change = new Change(field, values.getOrDefault(field, ""), later.values.getOrDefault(field, ""));
            if (!change.before().equals(change.after())) {
                changes.add(change);
            }
        }
        return changes;
    }
}
