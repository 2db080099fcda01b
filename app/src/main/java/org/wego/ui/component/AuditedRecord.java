package org.wego.ui.component;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.wego.words.Words;

/**
 * A kind of record whose changes the audit shows. The screens of a subject contribute it as a bean, so that the audit
 * need not know them; what it has no words of its own for stands in the bundle {@code audit}.
 *
 * @param subject as it is reported
 * @param name key of what it is called
 * @param words what keys begin with that name its parts
 * @param parts keys of those that are named elsewhere, such as by the label of their field
 * @param values what keys begin with that name what a part holds, by the part
 * @param address of the screen of a record in which it can be seen; empty if it has none
 */
public record AuditedRecord(
        String subject,
        String name,
        String words,
        Map<String, String> parts,
        Map<String, String> values,
        Function<UUID, Optional<String>> address) {

    public AuditedRecord {
        parts = Map.copyOf(parts);
        values = Map.copyOf(values);
    }

    /** A kind of record of which each has a screen. */
    public static AuditedRecord at(String subject, Function<UUID, String> address) {
        return new AuditedRecord(
                subject,
                "audit.subject." + subject,
                "audit.field.",
                Map.of(),
                Map.of(),
                id -> Optional.of(address.apply(id)));
    }

    /** The same kind, called by the text of this key. */
    public AuditedRecord named(String key) {
        return new AuditedRecord(subject, key, words, parts, values, address);
    }

    /** The same kind, with its parts named as its own screens name them. */
    public AuditedRecord worded(String beginning) {
        return new AuditedRecord(subject, name, beginning, parts, values, address);
    }

    /** The same kind, with this part called by the text of this key. */
    public AuditedRecord part(String field, String key) {
        return new AuditedRecord(subject, name, words, with(parts, field, key), values, address);
    }

    /** The same kind, with words for the constants that this part holds. */
    public AuditedRecord holding(String field, Class<? extends Enum<?>> constants) {
        return holding(field, Words.beginning(constants));
    }

    /** The same kind, with words for what this part holds: their keys begin so. */
    public AuditedRecord holding(String field, String beginning) {
        return new AuditedRecord(subject, name, words, parts, with(values, field, beginning), address);
    }

    private static Map<String, String> with(Map<String, String> all, String field, String key) {
        Map<String, String> more = new LinkedHashMap<>(all);
        more.put(field, key);
        return more;
    }
}
