package org.wego.knowledge.entry;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.modulith.NamedInterface;

/** The way of an entry to its readers; which step may follow which stands in one table. */
@NamedInterface
public enum EntryState {
    DRAFT,
    SUBMITTED,
    RETURNED,
    PUBLISHED,
    WITHDRAWN;

    /** The table of all steps: the states that may follow. */
    public Set<EntryState> next() {
        return switch (this) {
            case DRAFT, RETURNED -> EnumSet.of(SUBMITTED);
            case SUBMITTED -> EnumSet.of(RETURNED, PUBLISHED);
            case PUBLISHED -> EnumSet.of(WITHDRAWN);
            case WITHDRAWN -> EnumSet.noneOf(EntryState.class);
        };
    }

    /** Whether its author may still write on it. */
    public boolean isWritten() {
        return next().contains(SUBMITTED);
    }

    /** Whether nothing comes after it. */
    public boolean isFinal() {
        return next().isEmpty();
    }
}
