package org.wego.knowledge.citation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** The items that the Citation Style Language formats, as JSON. */
final class CslItems {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private CslItems() {}

    static String of(List<Reference> references) {
        return JSON.writerWithDefaultPrettyPrinter()
                .writeValueAsString(references.stream().map(CslItems::item).toList());
    }

    private static Map<String, Object> item(Reference it) {
        LocalDate issued = it.issued();
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", it.key());
        item.put("type", it.article() ? "article-journal" : "webpage");
        item.put("author", List.of(Map.of("literal", it.author())));
        item.put("title", it.title());
        item.put("container-title", it.container());
        put(item, "volume", it.place().volume());
        put(item, "issue", it.place().issue());
        put(item, "number", it.place().article());
        item.put("publisher", it.publisher());
        item.put(
                "issued",
                Map.of(
                        "date-parts",
                        List.of(List.of(issued.getYear(), issued.getMonthValue(), issued.getDayOfMonth()))));
        item.put("language", it.language());
        put(item, "keyword", String.join(", ", it.keywords()));
        put(item, "abstract", it.summary());
        put(item, "note", it.licence());
        item.put("URL", it.address());
        return item;
    }

    private static void put(Map<String, Object> item, String name, String value) {
        if (!value.isEmpty()) {
            item.put(name, value);
        }
    }
}
