package org.wego.operation;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** An id as it stands in an address. */
public final class IdInAddress {

    private IdInAddress() {}

    /** The id; empty if what is written is none. */
    public static <T> Optional<T> of(String written, Function<UUID, T> id) {
        try {
            return Optional.of(id.apply(UUID.fromString(written)));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
