package org.wego.operation;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wego.JavaProcess;

/** The application as a process of its own, with demonstration data, as whoever runs and stops it sees it. */
final class WegoProcess implements AutoCloseable {

    private static final Pattern READY = Pattern.compile("WeGO is ready at (http://localhost:\\d+)");
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String STAFF =
            "Basic " + Base64.getEncoder().encodeToString("staff@wego.example:demo".getBytes(StandardCharsets.UTF_8));

    private final Process process;
    private final List<String> output = new ArrayList<>();
    private final CompletableFuture<URI> address = new CompletableFuture<>();
    private final HttpClient http = HttpClient.newHttpClient();

    private WegoProcess(Process process) {
        this.process = process;
        Thread.ofVirtual().start(this::listen);
    }

    static WegoProcess start(String url, Path backups, String... settings) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                "--spring.profiles.active=demo",
                "--vaadin.productionMode=true",
                "--server.port=0",
                "--spring.datasource.url=" + url,
                "--wego.backup.folder=" + backups));
        arguments.addAll(List.of(settings));
        return new WegoProcess(JavaProcess.of("org.wego.WegoApplication", arguments.toArray(String[]::new))
                .redirectErrorStream(true)
                .start());
    }

    static String h2(Path folder) {
        return "jdbc:h2:file:" + folder.resolve("wego")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;LOCK_TIMEOUT=20000;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
    }

    private void listen() {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                synchronized (output) {
                    output.add(line);
                }
                Matcher ready = READY.matcher(line);
                if (ready.find()) {
                    address.complete(URI.create(ready.group(1)));
                }
            }
            address.completeExceptionally(new IOException("ended before it was ready: " + output()));
        } catch (IOException gone) {
            address.completeExceptionally(gone);
        }
    }

    /** What it has written to the console so far. */
    List<String> output() {
        synchronized (output) {
            return List.copyOf(output);
        }
    }

    void awaitReady() throws Exception {
        address.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }

    /** Waits until it has ended by itself. */
    int awaitEnd() throws Exception {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new IllegalStateException("it goes on: " + output());
        }
        return process.exitValue();
    }

    /** Asks it to stop, as the operating system does. */
    void terminate() {
        process.destroy();
    }

    HttpResponse<String> get(String path) throws Exception {
        return http.send(request(path).GET().build(), BodyHandlers.ofString());
    }

    /** Sends a body of JSON. */
    HttpResponse<String> post(String path, String json) throws Exception {
        return http.send(
                request(path)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(json))
                        .build(),
                BodyHandlers.ofString());
    }

    boolean isUp() throws Exception {
        return get("/actuator/health").body().contains("\"status\":\"UP\"");
    }

    /** Imports as many new members as the caller says, under names that begin like this. */
    CompletableFuture<HttpResponse<String>> importMembers(String prefix, int many) {
        String rows = IntStream.range(0, many)
                .mapToObj(number -> prefix + " " + number + ",FULL,CITY,BR,2012")
                .collect(Collectors.joining("\n", "name,category,kind,country,joined\n", "\n"));
        String body = Stream.of(
                        "--part",
                        "Content-Disposition: form-data; name=\"file\"; filename=\"members.csv\"",
                        "Content-Type: text/csv",
                        "",
                        rows,
                        "--part--",
                        "")
                .collect(Collectors.joining("\r\n"));
        return http.sendAsync(
                request("/api/members/import")
                        .header("Content-Type", "multipart/form-data; boundary=part")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    /** The numbers of the members that were imported under such names, of at most 200. */
    List<Integer> members(String prefix) throws Exception {
        String found = get("/api/members?limit=200&q=" + prefix).body();
        return Pattern.compile("\"name\":\"" + prefix + " (\\d+)\"")
                .matcher(found)
                .results()
                .map(name -> Integer.valueOf(name.group(1)))
                .sorted()
                .toList();
    }

    /** Asks again and again until it is so. */
    static <T> T until(Attempt<T> attempt, Predicate<T> wanted) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        T last = attempt.go();
        while (!wanted.test(last) && System.nanoTime() < end) {
            Thread.onSpinWait();
            TimeUnit.MILLISECONDS.sleep(200);
            last = attempt.go();
        }
        return last;
    }

    /** Something that may have to be tried again. */
    @FunctionalInterface
    interface Attempt<T> {
        T go() throws Exception;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.join().resolve(path))
                .timeout(PATIENCE)
                .header("Authorization", STAFF);
    }

    @Override
    public void close() throws Exception {
        http.close();
        process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
    }
}
