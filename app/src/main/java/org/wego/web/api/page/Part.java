package org.wego.web.api.page;

import java.time.DateTimeException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.wego.web.api.problem.ApiProblem;

/**
 * The part of a list that a call asks for by {@code limit} and {@code cursor}: a parameter of each call that answers a
 * {@link Page}.
 */
public final class Part {

    /** The most rows of a page. */
    public static final int LARGEST = 1_000;

    /** How many rows a page has if the call does not say. */
    static final int USUAL = 100;

    private final String list;
    private final int limit;
    private final @Nullable Cursor cursor;

    Part(String list, int limit, @Nullable Cursor cursor) {
        this.list = list;
        this.limit = limit;
        this.cursor = cursor;
    }

    /** The page of a list. One row more than it has is asked for, to know whether others follow. */
    public <R, P, A> Page<A> of(Listing<R, P, A> listing, Rows<R, P> rows) {
        List<R> found = rows.after(last(listing.position()), limit + 1);
        List<R> shown = found.size() > limit ? found.subList(0, limit) : found;
        return Page.of(
                listing.row(),
                shown.stream().map(listing.answer()).toList(),
                found.size() > limit ? next(listing.key().apply(shown.getLast())) : null);
    }

    /** The same part of a list that can change as a whole: an earlier cursor is refused once the state differs. */
    public Part asLongAs(@Nullable String state) {
        return state == null ? this : new Part(list + '-' + state, limit, cursor);
    }

    /** How many rows were asked for. */
    public int limit() {
        return limit;
    }

    /**
     * Where the page before ended; null to begin.
     *
     * @throws ApiProblem if the cursor was not made for this list
     */
    public <P> @Nullable P last(Function<Key, P> position) {
        Cursor sent = cursor;
        if (sent == null) {
            return null;
        }
        try {
            if (sent.list().equals(list)) {
                return position.apply(sent.last());
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeException others) {
            // answered like a cursor of another list
        }
        throw leadsNowhere();
    }

    /** The cursor of the page behind a row. */
    public String next(Key key) {
        return new Cursor(list, key).written();
    }

    static ApiProblem leadsNowhere() {
        return new ApiProblem(HttpStatus.BAD_REQUEST, "api.problem.cursor");
    }
}
