package org.wego.operation;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A constant as it stands in an address, in capitals or not. */
public final class ConstantInAddress {

    private ConstantInAddress() {}

    /** The constant; null if what is written is none of them. */
    public static <E extends Enum<E>> @Nullable E of(@Nullable String written, E[] constants) {
        return written == null
                ? null
                : Stream.of(constants)
                        .filter(it -> it.name().equalsIgnoreCase(written.strip()))
                        .findFirst()
                        .orElse(null);
    }
}
