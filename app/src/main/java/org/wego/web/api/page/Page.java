package org.wego.web.api.page;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Part of a list as a call answers it, under the name of the list. To read on, a caller sends {@code next} as
 * {@code cursor}; the last page has none.
 *
 * @param <A> a row, which bears {@link ListedAs}
 */
public final class Page<A> {

    /** The name of what the next page begins with. */
    static final String NEXT = "next";

    /** The name of how many rows the whole list has. */
    static final String TOTAL = "total";

    private final String name;
    private final List<A> rows;
    private final @Nullable String next;
    private final @Nullable Long total;

    private Page(String name, List<A> rows, @Nullable String next, @Nullable Long total) {
        this.name = name;
        this.rows = List.copyOf(rows);
        this.next = next;
        this.total = total;
    }

    static <A> Page<A> of(Class<A> row, List<A> rows, @Nullable String next) {
        return new Page<>(name(row), rows, next, null);
    }

    /** Says how many rows the whole list has, where a list counts them. */
    public Page<A> outOf(long all) {
        return new Page<>(name, rows, next, all);
    }

    @JsonValue
    Map<String, Object> named() {
        Map<String, Object> named = new LinkedHashMap<>();
        named.put(name, rows);
        if (total != null) {
            named.put(TOTAL, total);
        }
        if (next != null) {
            named.put(NEXT, next);
        }
        return named;
    }

    static String name(Class<?> row) {
        ListedAs list = row.getAnnotation(ListedAs.class);
        if (list == null) {
            throw new IllegalArgumentException(row.getName() + " does not say what a list of it is called");
        }
        return list.value();
    }
}
