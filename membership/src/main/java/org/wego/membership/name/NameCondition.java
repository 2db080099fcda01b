package org.wego.membership.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.modulith.NamedInterface;

/**
 * The condition that a column of {@link NameKey#searchable} names has a text in one of its spellings.
 *
 * @param clause in brackets
 * @param parameters what its names stand for
 */
@NamedInterface
public record NameCondition(String clause, Map<String, Object> parameters) {

    /** A text without letters and digits finds nothing. */
    public static NameCondition of(String column, String text) {
        List<String> keys = List.copyOf(NameKey.spellings(text));
        Map<String, Object> parameters = new HashMap<>();
        StringBuilder clause = new StringBuilder();
        for (String key : keys.isEmpty() ? Set.of("") : keys) {
            String name = "spelt" + parameters.size();
            clause.append(clause.isEmpty() ? "(" : " or ")
                    .append(column)
                    .append(" like :")
                    .append(name);
            parameters.put(name, key.isEmpty() ? "" : "%" + key + "%");
        }
        return new NameCondition(clause.append(')').toString(), parameters);
    }
}
