package org.wego.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A collection of texts with questions and what is relevant to them, in the form of BEIR.
 *
 * @param questions by id
 * @param judged by question, the gain of each relevant text
 */
record RetrievalCollection(List<Text> texts, Map<String, String> questions, Map<String, Map<String, Integer>> judged) {

    /** A text to be found. */
    record Text(String id, String title, String text) {}

    static RetrievalCollection read(Path folder) throws IOException {
        JsonMapper json = new JsonMapper();
        List<Text> texts = lines(folder.resolve("corpus.jsonl.gz")).stream()
                .map(json::readTree)
                .map(it -> new Text(text(it, "_id"), text(it, "title"), text(it, "text")))
                .toList();
        Map<String, String> questions = new LinkedHashMap<>();
        lines(folder.resolve("queries.jsonl")).stream()
                .map(json::readTree)
                .forEach(it -> questions.put(text(it, "_id"), text(it, "text")));
        Map<String, Map<String, Integer>> judged = new HashMap<>();
        lines(folder.resolve("qrels.tsv")).stream()
                .skip(1)
                .map(it -> it.split("\t"))
                .forEach(it -> {
                    int gain = Integer.parseInt(it[2]);
                    if (gain > 0) {
                        judged.computeIfAbsent(it[0], _ -> new HashMap<>()).put(it[1], gain);
                    }
                });
        questions.keySet().retainAll(judged.keySet());
        return new RetrievalCollection(texts, questions, judged);
    }

    private static String text(JsonNode line, String field) {
        return line.path(field).asString("");
    }

    private static List<String> lines(Path file) throws IOException {
        try (InputStream stored = Files.newInputStream(file);
                InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(stored) : stored;
                BufferedReader reader = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
            return reader.lines().filter(it -> !it.isBlank()).toList();
        }
    }
}
