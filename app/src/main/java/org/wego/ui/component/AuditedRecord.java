package org.wego.ui.component;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * A kind of record whose changes the audit shows. The screens of a subject contribute it as a bean, so that the audit
 * need not know them; its name stands in the bundles as {@code audit.subject.…}.
 *
 * @param subject as it is reported
 * @param words what keys begin with that name its parts
 * @param address of the screen of a record in which it can be seen; empty if it has none
 */
public record AuditedRecord(String subject, String words, Function<UUID, Optional<String>> address) {

    private static final String WORDS = "audit.field.";

    /** A kind of record of which each has a screen. */
    public static AuditedRecord at(String subject, Function<UUID, String> address) {
        return new AuditedRecord(subject, WORDS, id -> Optional.of(address.apply(id)));
    }

    /** The same kind, with its parts named as its own screens name them. */
    public AuditedRecord worded(String words) {
        return new AuditedRecord(subject, words, address);
    }
}
