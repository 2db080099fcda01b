package org.wego.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Opens a screen of the desk as a browser does: the page, the view, the first stretch of each list in it. */
final class DeskReader {

    private static final int ROWS = 25;

    private final HttpClient http;
    private final String server;
    private final String cookie;
    private final String view;
    private final String key;
    private int answered;
    private int asked;

    /** @param cookie of somebody signed in, as a header has it */
    DeskReader(HttpClient http, int port, String cookie, String route) throws IOException, InterruptedException {
        this.http = http;
        this.server = "http://localhost:" + port + "/";
        this.cookie = cookie;
        JsonNode opened = json(
                http.send(request("?v-r=init&query=&location=" + route).GET().build(), BodyHandlers.ofString())
                        .body());
        JsonNode first = opened.path("appConfig");
        view = first.path("v-uiId").asString();
        key = first.path("uidl").path("Vaadin-Security-Key").asString();
        answered = first.path("uidl").path("syncId").asInt();
        JsonNode shown = say(Map.of(
                "type",
                "event",
                "node",
                1,
                "event",
                "ui-navigate",
                "data",
                Map.of("route", route, "query", "", "appShellTitle", "", "historyState", "", "trigger", "")));
        for (int list : lists(shown)) {
            say(Map.of(
                    "type",
                    "publishedEventHandler",
                    "node",
                    list,
                    "templateEventMethodName",
                    "setViewportRange",
                    "templateEventMethodArgs",
                    List.of(0, ROWS),
                    "promise",
                    -1));
        }
    }

    /** The lists that a screen holds. */
    private static List<Integer> lists(JsonNode shown) {
        List<Integer> lists = new ArrayList<>();
        StreamSupport.stream(shown.path("changes").spliterator(), false)
                .filter(change -> change.path("key").asString("").equals("tag")
                        && change.path("value").asString("").equals("vaadin-grid"))
                .forEach(change -> lists.add(change.path("node").asInt()));
        return lists;
    }

    private JsonNode say(Map<String, Object> what) throws IOException, InterruptedException {
        Map<String, Object> message =
                Map.of("csrfToken", key, "rpc", List.of(what), "syncId", answered, "clientId", asked++);
        String answer = http.send(
                        request("?v-r=uidl&v-uiId=" + view)
                                .header("Content-Type", "application/json;charset=UTF-8")
                                .POST(BodyPublishers.ofString(
                                        JsonMapper.shared().writeValueAsString(message)))
                                .build(),
                        BodyHandlers.ofString())
                .body();
        JsonNode told = json(answer);
        if (told.has("meta") || !told.has("syncId")) {
            throw new IllegalStateException("The desk answered " + answer);
        }
        answered = told.path("syncId").asInt();
        return told;
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(server + address)).header("Cookie", cookie);
    }

    private static JsonNode json(String answer) {
        return JsonMapper.shared().readTree(answer);
    }
}
