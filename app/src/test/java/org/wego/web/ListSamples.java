package org.wego.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Rows for lists of the API. Whoever adds a list adds a class of this type in this package, which the test finds. */
interface ListSamples {

    /** Makes rows, and tells the samples by the pattern of their call. */
    Map<String, Sample> lists();

    /** Takes away what would be in the way of other tests. */
    default void end() {}

    /**
     * A list with rows.
     *
     * @param list what it is called in the answer
     * @param keys the values of a row that tell it from the others
     * @param addOneBefore adds a row that comes before all that were read so far; nothing where no row can come
     */
    record Sample(String address, String list, List<String> keys, Runnable addOneBefore) {

        List<String> rows(JsonNode page) {
            assertThat(page.has(list)).as("%s in %s", list, page).isTrue();
            return StreamSupport.stream(page.path(list).spliterator(), false)
                    .map(row ->
                            keys.stream().map(key -> row.path(key).asString()).toList())
                    .map(List::toString)
                    .toList();
        }
    }
}
