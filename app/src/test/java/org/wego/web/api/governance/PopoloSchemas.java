package org.wego.web.api.governance;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.fge.jackson.JsonLoader;
import com.github.fge.jsonschema.core.exceptions.ProcessingException;
import com.github.fge.jsonschema.core.load.configuration.LoadingConfiguration;
import com.github.fge.jsonschema.core.load.configuration.LoadingConfigurationBuilder;
import com.github.fge.jsonschema.core.report.ProcessingReport;
import com.github.fge.jsonschema.main.JsonSchemaFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The schemas that Popolo publishes, which refer to each other by their addresses: here they are found on file. */
final class PopoloSchemas {

    private static final Path FOLDER = Path.of("src/test/resources/popolo");
    private static final String ADDRESS = "http://www.popoloproject.com/schemas/%s.json#";

    private static final Map<String, String> SCHEMA_OF_LIST = Map.of(
            "organizations", "organization",
            "posts", "post",
            "persons", "person",
            "memberships", "membership",
            "areas", "area");

    private final JsonSchemaFactory schemas;

    PopoloSchemas() throws IOException {
        LoadingConfigurationBuilder loading = LoadingConfiguration.newBuilder();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.filter(it -> it.toString().endsWith(".json")).toList()) {
                loading.preloadSchema(JsonLoader.fromString(Files.readString(file)));
            }
        }
        schemas = JsonSchemaFactory.newBuilder()
                .setLoadingConfiguration(loading.freeze())
                .freeze();
    }

    /** What in the document is not as the schemas ask. */
    List<String> faults(String document) throws IOException, ProcessingException {
        JsonNode lists = JsonLoader.fromString(document);
        List<String> faults = new ArrayList<>();
        for (Map.Entry<String, JsonNode> list : lists.properties()) {
            String schema = SCHEMA_OF_LIST.get(list.getKey());
            if (schema == null) {
                faults.add("no list of Popolo: " + list.getKey());
                continue;
            }
            for (JsonNode thing : list.getValue()) {
                ProcessingReport report =
                        schemas.getJsonSchema(ADDRESS.formatted(schema)).validate(thing);
                report.forEach(message -> faults.add(list.getKey() + ": " + message));
            }
        }
        return faults;
    }
}
