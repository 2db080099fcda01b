package org.wego.web.api.page;

import java.util.function.Function;

/**
 * How rows become a list of the API.
 *
 * @param row the class of a row of the answer, which bears {@link ListedAs}
 * @param answer what a row becomes
 * @param key where a row stands, for the cursor
 * @param position the same read back, for the query
 * @param <R> a row as a module tells it
 * @param <P> where one stands in its order
 * @param <A> a row of the answer
 */
public record Listing<R, P, A>(Class<A> row, Function<R, A> answer, Function<R, Key> key, Function<Key, P> position) {}
