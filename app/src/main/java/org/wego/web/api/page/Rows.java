package org.wego.web.api.page;

import java.util.List;
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
}
