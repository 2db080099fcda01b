package org.wego.web.api.page;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A query that begins behind a row, so that each page costs the same and rows that come or go shift no others. */
@FunctionalInterface
public interface Rows<R, P> {

    /**
     * The rows behind a position.
     *
     * @param last where the part before ended; null to begin
     * @param limit how many at most
     */
    List<R> after(@Nullable P last, int limit);

    /** The rows of a list so short that it is read as a whole, by their ids; after one that has gone there are none. */
    static <R> Rows<R, UUID> of(List<R> all, Function<R, UUID> id) {
        return (last, limit) -> (last == null
                        ? all.stream()
                        : all.stream()
                                .dropWhile(row -> !id.apply(row).equals(last))
                                .skip(1))
                .limit(limit)
                .toList();
    }
}
