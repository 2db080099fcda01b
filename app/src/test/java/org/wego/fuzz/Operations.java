package org.wego.fuzz;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The calls that the OpenAPI document describes. */
final class Operations {

    private final JsonNode document;

    Operations(JsonNode document) {
        this.document = document;
    }

    /** A value in the path or behind the question mark. */
    record Parameter(String name, boolean inPath, JsonNode schema) {}

    /**
     * A call.
     *
     * @param fields what its body has, by name
     * @param bodyType what its body is, or null if it has none
     */
    record Operation(
            String method,
            String path,
            List<Parameter> parameters,
            Map<String, JsonNode> fields,
            @Nullable String bodyType) {}

    List<Operation> all() {
        List<Operation> all = new ArrayList<>();
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(method -> all.add(operation(path.getKey(), method.getKey(), method.getValue()))));
        return all;
    }

    private Operation operation(String path, String method, JsonNode described) {
        List<Parameter> parameters = new ArrayList<>();
        described
                .path("parameters")
                .forEach(it -> parameters.add(new Parameter(
                        it.get("name").asString(),
                        it.get("in").asString().equals("path"),
                        resolved(it.get("schema")))));
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        String type = null;
        for (Map.Entry<String, JsonNode> content :
                described.path("requestBody").path("content").properties()) {
            type = content.getKey();
            resolved(content.getValue().get("schema"))
                    .path("properties")
                    .properties()
                    .forEach(field -> fields.put(field.getKey(), resolved(field.getValue())));
        }
        return new Operation(method.toUpperCase(Locale.ROOT), path, parameters, fields, type);
    }

    private JsonNode resolved(JsonNode schema) {
        return schema.has("$ref") ? document.at(schema.get("$ref").asString().substring(1)) : schema;
    }
}
