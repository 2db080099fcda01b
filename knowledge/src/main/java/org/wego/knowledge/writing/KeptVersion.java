package org.wego.knowledge.writing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /** The fields in which a later version differs, in the order in which people read them. */
    public List<FieldChange> to(KeptVersion later) {
        Set<String> names = new LinkedHashSet<>(later.fields.keySet());
        names.addAll(fields.keySet());
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
