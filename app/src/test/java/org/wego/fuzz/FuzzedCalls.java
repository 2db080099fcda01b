package org.wego.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wego.fuzz.Operations.Operation;
import org.wego.fuzz.Operations.Parameter;
import tools.jackson.databind.JsonNode;

/** Makes calls of which each value, header and shape may be wrong, but most are right, so that they get somewhere. */
final class FuzzedCalls {

    private static final List<String> ACCEPTS =
            List.of("", "*/*", "application/json", "application/xml", "image/png", "nonsense", "*/json", "a/b;q=", ";");
    private static final List<String> TYPES = List.of(
            "application/json",
            "application/json;charset=UTF-16",
            "application/json;charset=klingon",
            "multipart/form-data",
            "multipart/form-data; boundary=other",
            "application/x-www-form-urlencoded",
            "text/plain",
            "*/*",
            "nonsense",
            "",
            ";;;");
    private static final List<String> METHODS =
            List.of("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "TRACE", "FOO", "get");
    private static final List<String> ODD_HEADERS = List.of(
            "Host: evil.example",
            "Range: bytes=5-1",
            "If-Modified-Since: yesterday",
            "If-None-Match: \"",
            "Cookie: JSESSIONID=\"; $Version=x; a=\u0001",
            "Expect: 200-maybe",
            "X-Forwarded-Host: evil.example",
            "X-Forwarded-Proto: gopher",
            "Forwarded: host=\"",
            "X-HTTP-Method-Override: DELETE",
            "Accept-Language: " + "x".repeat(500),
            "Accept-Encoding: nonsense;q=x",
            "Origin: null",
            "Authorization: Basic !!!",
            "Authorization: Bearer x",
            "Content-Length: -1",
            "Transfer-Encoding: chunked",
            "X-Long: " + "M".repeat(9_000),
            "Accept: " + "a/b,".repeat(60) + "*/*");
    private static final List<String> PAGES = List.of(
            "/",
            "/members",
            "/governance",
            "/programs",
            "/knowledge",
            "/calculator",
            "/api",
            "/login",
            "/setup",
            "/desk",
            "/desk/members",
            "/styles/site.css",
            "/v3/api-docs",
            "/swagger-ui/index.html",
            "/actuator/health",
            "/error",
            "/VAADIN/build/x",
            "/members/x",
            "/knowledge/x",
            "/nothing");
    private static final List<String> PAGE_PARAMETERS = List.of(
            "q",
            "page",
            "category",
            "region",
            "country",
            "on",
            "asOf",
            "year",
            "population",
            "employees",
            "catalog",
            "token",
            "v-r",
            "v-uiId",
            "location",
            "query",
            "error",
            "continue");
    private static final List<String> ODD_PATHS = List.of(
            "//",
            "/./",
            "/../",
            "/%2F",
            "/%2e%2e/",
            "/%5C",
            ";x=y",
            "/%00",
            "/\"",
            "/<",
            "/|",
            "/[",
            "/^",
            "/`",
            "/%",
            "/%zz",
            "/%0d%0a",
            "/~",
            "/…");

    private final List<Operation> operations;
    private final Random dice;

    FuzzedCalls(List<Operation> operations, long seed) {
        this.operations = operations;
        this.dice = new Random(seed);
    }

    /** A request as it goes over the wire. */
    record Call(String line, boolean isHead, byte[] bytes) {

        String text() {
            return new String(bytes, UTF_8);
        }
    }

    Call next() {
        if (dice.nextInt(6) == 0) {
            return page();
        }
        Operation operation = operations.get(dice.nextInt(operations.size()));
        String path = operation.path();
        List<String> query = new ArrayList<>();
        for (Parameter parameter : operation.parameters()) {
            String value = NastyValues.inAddress(value(parameter.name(), parameter.schema()), dice);
            if (parameter.inPath()) {
                path = path.replace("{" + parameter.name() + "}", value);
            } else if (dice.nextInt(2) == 0) {
                query.add(parameter.name() + "=" + value);
            }
        }
        if (oddly(40)) {
            path = path + any(ODD_PATHS);
        }
        if (oddly(60)) {
            query.add(NastyValues.inAddress(NastyValues.any(dice), dice) + "=x");
        }
        String method = oddly(20) ? any(METHODS) : operation.method();
        String target = path + (query.isEmpty() ? "" : "?" + String.join("&", query));
        return call(method, target, operation);
    }

    private Call page() {
        String target = any(PAGES) + (oddly(6) ? any(ODD_PATHS) : "");
        if (dice.nextBoolean()) {
            target += "?" + any(PAGE_PARAMETERS) + "=" + NastyValues.inAddress(NastyValues.any(dice), dice);
        }
        return call(oddly(4) ? any(METHODS) : "GET", target, null);
    }

    private Call call(String method, String target, @Nullable Operation operation) {
        StringBuilder head =
                new StringBuilder(method + " " + target + (oddly(300) ? " HTTP/7.3" : " HTTP/1.1") + "\r\n");
        head.append("Connection: close\r\n");
        head.append(oddly(100) ? "Host: " + NastyValues.any(dice).replaceAll("[\r\n]", "") : "Host: localhost")
                .append("\r\n");
        account().ifPresent(it -> head.append(it).append("\r\n"));
        if (oddly(5)) {
            head.append("Accept: ").append(any(ACCEPTS)).append("\r\n");
        }
        if (oddly(12)) {
            head.append(any(ODD_HEADERS)).append("\r\n");
        }
        byte[] body = new byte[0];
        String type = operation == null ? null : operation.bodyType();
        if (operation != null && type != null) {
            body = type.startsWith("multipart") ? multipart(operation) : json(operation);
            String sent = type.startsWith("multipart") ? "multipart/form-data; boundary=cut" : "application/json";
            head.append("Content-Type: ").append(oddly(8) ? any(TYPES) : sent).append("\r\n");
        } else if (!method.equals("GET") || oddly(30)) {
            body = oddly(2)
                    ? new byte[0]
                    : ("username=" + NastyValues.inAddress(NastyValues.any(dice), dice)).getBytes(UTF_8);
            head.append("Content-Type: ").append(any(TYPES)).append("\r\n");
        }
        int announced = body.length + (oddly(100) ? dice.nextInt(100) : 0);
        if (body.length > 0 || dice.nextBoolean()) {
            head.append("Content-Length: ").append(announced).append("\r\n");
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(head.append("\r\n").toString().getBytes(UTF_8));
        all.writeBytes(body);
        String line = method + " " + (target.length() > 300 ? target.substring(0, 300) + "…" : target);
        return new Call(line, method.equals("HEAD"), all.toByteArray());
    }

    private java.util.Optional<String> account() {
        return switch (dice.nextInt(20)) {
            case 0 -> java.util.Optional.empty();
            case 1 ->
                java.util.Optional.of(RawHttp.account(NastyValues.any(dice).replaceAll("[\r\n]", ""), "x"));
            case 2, 3, 4 -> java.util.Optional.of(RawHttp.account("member@wego.example", "demo"));
            case 5, 6, 7 -> java.util.Optional.of(RawHttp.account("admin@wego.example", "demo"));
            default -> java.util.Optional.of(RawHttp.account("staff@wego.example", "demo"));
        };
    }

    private byte[] json(Operation operation) {
        String body = operation.fields().entrySet().stream()
                .filter(_ -> !oddly(15))
                .map(field -> quoted(oddly(30) ? NastyValues.any(dice) : field.getKey()) + ":"
                        + jsonValue(field.getKey(), field.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
        return switch (dice.nextInt(30)) {
            case 0 -> "[".repeat(20_000).getBytes(UTF_8);
            case 1 -> new byte[] {'{', '"', (byte) 0xFF, (byte) 0xC0, '"', ':', '1', '}'};
            case 2 -> body.substring(0, body.length() / 2).getBytes(UTF_8);
            case 3 -> ("\uFEFF" + body).getBytes(UTF_8);
            case 4 -> ("[" + body + "]").getBytes(UTF_8);
            case 5 -> (body + body).getBytes(UTF_8);
            case 6 -> "null".getBytes(UTF_8);
            default -> body.getBytes(UTF_8);
        };
    }

    private String jsonValue(String name, JsonNode schema) {
        return switch (dice.nextInt(20)) {
            case 0 -> "null";
            case 1 -> "[1,[2]]";
            case 2 -> "{\"a\":{}}";
            case 3 -> "1e400";
            case 4 -> "\"\\ud800\"";
            case 5 -> "\"\\u0000\"";
            case 6 -> "1" + "0".repeat(2_000);
            default -> {
                String value = value(name, schema);
                yield schema.path("type").asString("").equals("integer") && value.matches("-?\\d+")
                        ? value
                        : quoted(value);
            }
        };
    }

    private byte[] multipart(Operation operation) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (Map.Entry<String, JsonNode> field : operation.fields().entrySet()) {
            int times = oddly(25) ? dice.nextInt(3) : 1;
            for (int i = 0; i < times; i++) {
                boolean isFile = field.getValue().path("format").asString("").equals("binary") ^ oddly(20);
                String name = oddly(40) ? NastyValues.any(dice) : field.getKey();
                body.writeBytes(("--cut\r\nContent-Disposition: form-data; name=\"" + name + "\""
                                + (isFile ? "; filename=\"" + (oddly(10) ? NastyValues.any(dice) : "a.csv") + "\"" : "")
                                + "\r\n\r\n")
                        .getBytes(UTF_8));
                body.writeBytes(
                        isFile
                                ? file()
                                : value(field.getKey(), field.getValue()).getBytes(UTF_8));
                body.writeBytes("\r\n".getBytes(UTF_8));
            }
        }
        if (!oddly(30)) {
            body.writeBytes("--cut--\r\n".getBytes(UTF_8));
        }
        return body.toByteArray();
    }

    private byte[] file() {
        String nasty = NastyValues.any(dice);
        String cell = '"' + nasty.replace("\"", "\"\"") + '"';
        return switch (dice.nextInt(12)) {
            case 0 -> new byte[0];
            case 1 -> new byte[] {'P', 'K', 3, 4, 0, 0, (byte) dice.nextInt(), (byte) dice.nextInt()};
            case 2 -> ("\uFEFFname,country\r\n" + cell + ",KR\r\n").getBytes(UTF_8);
            case 3 -> ("name,other_names\nX" + dice.nextInt() + "," + cell + "\n").getBytes(UTF_8);
            case 4 ->
                ("name,kind,category,joined,population\nX," + cell + "," + cell + "," + cell + "," + cell + "\n")
                        .getBytes(UTF_8);
            case 5 -> (cell + "," + cell + "\nX,Y\n").getBytes(UTF_8);
            case 6 -> nasty.getBytes(UTF_8);
            case 7 ->
                ("ISO\tWEO Subject Code\t2013\t" + nasty + "\nKOR\tPPPPC\t33791.1\t" + nasty + "\n").getBytes(UTF_8);
            case 8 ->
                ("ISO\tWEO Subject Code\t2013\nKOR\tPPPPC\t" + (30_000 + dice.nextInt(9_000)) + ".1\nJPN\tPPPPC\t"
                                + (30_000 + dice.nextInt(9_000)) + ".7\n")
                        .getBytes(UTF_8);
            case 9 -> ("<!doctype html><p>" + nasty).getBytes(UTF_8);
            case 10 -> ("name,notes\nX," + "M".repeat(300_000) + "\n").getBytes(UTF_8);
            default -> {
                byte[] noise = new byte[dice.nextInt(600)];
                dice.nextBytes(noise);
                yield noise;
            }
        };
    }

    private String value(String name, JsonNode schema) {
        if (oddly(4)) {
            return NastyValues.any(dice);
        }
        JsonNode choices = schema.path("enum");
        if (!choices.isEmpty()) {
            return choices.get(dice.nextInt(choices.size())).asString();
        }
        return switch (name) {
            case "year" -> String.valueOf(2015 + dice.nextInt(5));
            case "edition", "name" -> dice.nextBoolean() ? "Edition " + dice.nextInt(50) : "April 2017";
            case "publishedOn" -> "201" + dice.nextInt(10) + "-04-18";
            case "country" -> List.of("KR", "KOR", "ET", "US").get(dice.nextInt(4));
            case "number" -> "2017-000" + dice.nextInt(10);
            case "population", "employees" -> String.valueOf(dice.nextInt(20_000_000));
            case "limit" -> String.valueOf(1 + dice.nextInt(50));
            case "offset" -> String.valueOf(dice.nextInt(50));
            case "columns" -> "name,country";
            case "dryRun" -> String.valueOf(dice.nextBoolean());
            default ->
                schema.path("format").asString("").equals("uuid") || name.equals("id")
                        ? new java.util.UUID(dice.nextLong(), dice.nextLong()).toString()
                        : "Seoul";
        };
    }

    private static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        text.chars()
                .forEach(letter -> json.append(
                        letter == '"' || letter == '\\' || letter < ' ' || Character.isSurrogate((char) letter)
                                ? "\\u%04x".formatted(letter)
                                : Character.toString(letter)));
        return json.append('"').toString();
    }

    private boolean oddly(int times) {
        return dice.nextInt(times) == 0;
    }

    private <T> T any(List<T> of) {
        return of.get(dice.nextInt(of.size()));
    }
}
