package org.wego.ui.component;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
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
 * @param values what keys begin with that name the constants in what a part holds, by the part
 * @param others what another record is called that a part holds the id of, by the part
 * @param whole the part that says all others at once, each in lines behind its name; empty if there is none
 * @param address of the screen of a record in which it can be seen; empty if it has none
 */
public record AuditedRecord(
        String subject,
        String name,
        String words,
        Map<String, String> parts,
        Map<String, List<String>> values,
        Map<String, Function<UUID, Optional<String>>> others,
        String whole,
        Function<UUID, Optional<String>> address) {

    public AuditedRecord {
        parts = Map.copyOf(parts);
        values = Map.copyOf(values);
        others = Map.copyOf(others);
    }

    /** A kind of record of which each has a screen. */
    public static AuditedRecord at(String subject, Function<UUID, String> address) {
        return new AuditedRecord(
                subject,
                "audit.subject." + subject,
                "audit.field.",
                Map.of(),
                Map.of(),
                Map.of(),
                "",
                id -> Optional.of(address.apply(id)));
    }

    /** The same kind, called by the text of this key. */
    public AuditedRecord named(String key) {
        return new AuditedRecord(subject, key, words, parts, values, others, whole, address);
    }

    /** The same kind, with its parts named as its own screens name them. */
    public AuditedRecord worded(String beginning) {
        return new AuditedRecord(subject, name, beginning, parts, values, others, whole, address);
    }

    /** The same kind, with this part called by the text of this key. */
    public AuditedRecord part(String field, String key) {
        return new AuditedRecord(subject, name, words, with(parts, field, key), values, others, whole, address);
    }

    /** The same kind, with words for the constants that this part holds, alone or among others. */
    public AuditedRecord holding(String field, Class<? extends Enum<?>> constants) {
        return holding(field, Words.beginning(constants));
    }

    /** The same kind, with words for what this part holds: their keys begin so. */
    public AuditedRecord holding(String field, String beginning) {
        List<String> beginnings = new ArrayList<>(values.getOrDefault(field, List.of()));
        beginnings.add(beginning);
        return new AuditedRecord(
                subject, name, words, parts, with(values, field, List.copyOf(beginnings)), others, whole, address);
    }

    /** The same kind, of which this part holds the id of another record, which is called so. */
    public AuditedRecord meaning(String field, Function<UUID, Optional<String>> called) {
        return new AuditedRecord(subject, name, words, parts, values, with(others, field, called), whole, address);
    }

    /** The same kind, of which this part says all others at once: each begins a line with its name and a colon. */
    public AuditedRecord whole(String field) {
        return new AuditedRecord(subject, name, words, parts, values, others, field, address);
    }

    private static <T> Map<String, T> with(Map<String, T> all, String field, T more) {
        Map<String, T> together = new LinkedHashMap<>(all);
        together.put(field, more);
        return together;
    }
}
