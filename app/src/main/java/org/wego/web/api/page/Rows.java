package org.wego.web.api.page;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wego.web.api.problem.ApiProblem;

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

    /** The rows of a list so short that it is read as a whole, by their ids. */
    static <R> Rows<R, UUID> of(List<R> all, Function<R, UUID> id) {
        return (last, limit) -> all.subList(last == null ? 0 : behind(last, all, id), all.size()).stream()
                .limit(limit)
                .toList();
    }

    /** @throws ApiProblem if the row has gone, as nobody can tell what came behind it */
    private static <R> int behind(UUID last, List<R> all, Function<R, UUID> id) {
        for (int place = 0; place < all.size(); place++) {
            if (id.apply(all.get(place)).equals(last)) {
                return place + 1;
            }
        }
        throw Part.leadsNowhere();
    }
}
