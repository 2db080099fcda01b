package org.wego.membership.block;

import java.sql.Connection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * Adds many rows by one statement, with an array for each column: a statement for each row costs more than the row.
 *
 * @param <T> what a row is made from
 */
public final class BlockInsert<T> {

    private final String table;
    private final List<Column<T>> columns;

    private BlockInsert(String table, List<Column<T>> columns) {
        this.table = table;
        this.columns = columns;
    }

    private record Column<T>(String name, String type, Function<T, @Nullable Object> value) {

        /** What the type is called where an array of it is made. */
        String element() {
            return type.startsWith("timestamp") ? "timestamptz" : type.replaceFirst("\\(.*", "");
        }
    }

    /** Adds rows to a table, as soon as its columns are named. */
    public static <T> BlockInsert<T> into(String table) {
        return new BlockInsert<>(table, List.of());
    }

    /**
     * The same with one more column.
     *
     * @param type as SQL calls it
     * @param value what a row holds of it
     */
    public BlockInsert<T> column(String name, String type, Function<T, @Nullable Object> value) {
        return new BlockInsert<>(
                table,
                Stream.concat(columns.stream(), Stream.of(new Column<>(name, type, value)))
                        .toList());
    }

    /** Adds the rows. */
    public void add(JdbcOperations jdbc, List<? extends T> rows) {
        if (rows.isEmpty()) {
            return;
        }
        jdbc.update(sql(), insert -> {
            Connection connection = insert.getConnection();
            int place = 0;
            for (Column<T> column : columns) {
                @Nullable Object[] values = new @Nullable Object[rows.size()];
                for (int row = 0; row < values.length; row++) {
                    values[row] = column.value.apply(rows.get(row));
                }
                insert.setArray(++place, connection.createArrayOf(column.element(), values));
            }
        });
    }

    private String sql() {
        String names = columns.stream().map(Column::name).collect(Collectors.joining(", "));
        String arrays =
                columns.stream().map(it -> "cast(? as " + it.type + " array)").collect(Collectors.joining(", "));
        return "insert into " + table + " (" + names + ") select " + names + " from unnest(" + arrays + ") as given ("
                + names + ")";
    }
}
