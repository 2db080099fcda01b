package org.wego.knowledge.writing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.springframework.modulith.NamedInterface;
import org.wego.knowledge.entry.EntryState;

/**
 * What an entry said when it was handed over or published.
 *
 * @param number from 1
 * @param state which it came into
 * @param fields what each field said, with the tag of its language behind its name
 */
@NamedInterface
public record KeptVersion(int number, EntryState state, Instant at, String by, Map<String, String> fields) {

    /** The fields in which a later version differs, by name. */
    public List<FieldChange> to(KeptVersion later) {
        TreeSet<String> names = new TreeSet<>(fields.keySet());
        names.addAll(later.fields.keySet());
        List<FieldChange> changes = new ArrayList<>();
        for (String field : names) {
            FieldChange change =
                    new FieldChange(field, fields.getOrDefault(field, ""), later.fields.getOrDefault(field, ""));
            if (!change.before().equals(change.after())) {
                changes.add(change);
            }
        }
        return changes;
    }
}
