package org.wego.web.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What a page says to programs in the words of schema.org; nothing in it can end the element that it stands in. */
public final class LinkedData {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String json;

    private LinkedData(Map<String, @Nullable Object> said) {
        json = JSON.writeValueAsString(said)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026");
    }

    /** Says this, in its order; what is not known or empty is left out. */
    public static LinkedData of(Map<String, @Nullable Object> said) {
        Map<String, @Nullable Object> known = new LinkedHashMap<>(said);
        known.values().removeIf(it -> it == null || it.equals("") || it.equals(List.of()));
        return new LinkedData(known);
    }

    /** A thing of a type of schema.org, its properties by their names. */
    public static Map<String, Object> typed(String type, Map<String, Object> said) {
        Map<String, Object> typed = new LinkedHashMap<>();
        typed.put("@type", type);
        typed.putAll(new TreeMap<>(said));
        return typed;
    }

    String json() {
        return json;
    }
}
