package org.wego.programs.event;

import java.util.Objects;

/**
 * Readers see an event otherwise than before. Published in the transaction that changes it.
 *
 * @param before how it was
 * @param now how it is
 */
public record EventChanged(EventSummary before, EventSummary now) {

    /** Whether it was called off. */
    public boolean cancelled() {
        return now.cancelled() && !before.cancelled();
    }

    /** Whether it is at another time or place. */
    public boolean moved() {
        return !before.begins().equals(now.begins())
                || !before.ends().equals(now.ends())
                || !Objects.equals(before.hours(), now.hours())
                || !Objects.equals(before.city(), now.city())
                || !before.venue().equals(now.venue());
    }
}
