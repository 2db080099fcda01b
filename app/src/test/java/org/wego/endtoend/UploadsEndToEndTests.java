package org.wego.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Uploads whose form no client in order would send; only the real server reads them. */
@EndToEndTest
class UploadsEndToEndTests {

    private static final String EDITIONS = "/api/economy/editions?name=Upload&publishedOn=2017-04-18";
    private static final String MEMBERS = "/api/members/import?dryRun=true";

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(strings = {EDITIONS, MEMBERS})
    void saysThatTheNameOfAFileCannotBeRead(String call) throws Exception {
        for (String name : List.of(
                "filename=\"weo\0.csv\"",
                "filename*=UTF-8''weo%00.csv",
                "filename=\"" + "a".repeat(9_000) + ".csv\"")) {
            HttpResponse<String> answer = upload(call, name);

            assertThat(answer.statusCode()).as(name).isEqualTo(400);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(answer.body())
                    .contains("The upload cannot be read", "a name of at most 255 letters without NUL");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "filename=\"weo\u0001\t\u007F.csv\"",
                "filename*=UTF-8''weo%01%0D%0A.csv",
                "filename=\"../../etc/passwd\"",
                "filename=\"\""
            })
    void takesAFileUnderANameThatDoesNotMatter(String name) throws Exception {
        assertThat(upload(MEMBERS, name).statusCode()).isEqualTo(200);
        assertThat(upload(EDITIONS, name).statusCode()).as("no figures in it").isEqualTo(422);
    }

    @Test
    void takesAFileUnderALongNameInHangul() throws Exception {
        assertThat(upload(MEMBERS, "filename*=UTF-8''" + "%ED%95%9C".repeat(255) + ".csv")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void saysThatAnUploadWithoutEndCannotBeRead() throws Exception {
        assertThat(send(MEMBERS, "--cut\r\nContent-Disposition: form-data; name=\"file\"")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void takesSuchAnUploadAtTheDeskForABadRequestToo() throws Exception {
        try (HttpClient desk =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build()) {
            Matcher form = TOKEN.matcher(send(desk, request("/login").GET()).body());
            assertThat(form.find()).isTrue();
            HttpResponse<String> signedIn = send(
                    desk,
                    request("/login")
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString(
                                    "username=staff%40wego.example&password=demo&_csrf=" + form.group(1))));
            assertThat(signedIn.headers().firstValue("Location").orElseThrow()).endsWith("/desk");

            for (String call : List.of("/VAADIN/dynamic/resource/1/none/upload", "/desk/economy/import")) {
                assertThat(send(desk, multipart(call, part("filename=\"weo\0.csv\"")))
                                .statusCode())
                        .as(call)
                        .isEqualTo(400);
            }
        }
    }

    /** It is refused while it comes: all of it would not fit into the memory that this may take. */
    @Test
    void refusesThreeHundredMegabytesOfEntriesInWords() throws Exception {
        byte[] part = "x".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
        List<byte[]> body = new ArrayList<>(Collections.nCopies(300, part));
        body.addFirst("--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"e.jsonl\"\r\n\r\n"
                .getBytes(StandardCharsets.UTF_8));
        String account = Base64.getEncoder().encodeToString("staff@wego.example:demo".getBytes(StandardCharsets.UTF_8));
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = send(
                    client,
                    request("/api/catalog/import")
                            .header("Content-Type", "multipart/form-data; boundary=cut")
                            .header("Authorization", "Basic " + account)
                            .POST(BodyPublishers.ofByteArrays(body)));

            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(answer.body()).contains("MB");
        }
    }

    private HttpResponse<String> upload(String call, String name) throws IOException, InterruptedException {
        return send(call, part(name));
    }

    private HttpResponse<String> send(String call, String body) throws IOException, InterruptedException {
        String account = Base64.getEncoder().encodeToString("staff@wego.example:demo".getBytes(StandardCharsets.UTF_8));
        try (HttpClient client = HttpClient.newHttpClient()) {
            return send(client, multipart(call, body).header("Authorization", "Basic " + account));
        }
    }

    private static HttpResponse<String> send(HttpClient client, HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder multipart(String call, String body) {
        return request(call)
                .header("Content-Type", "multipart/form-data; boundary=cut")
                .POST(BodyPublishers.ofString(body));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private static String part(String name) {
        return "--cut\r\nContent-Disposition: form-data; name=\"file\"; " + name
                + "\r\nContent-Type: text/csv\r\n\r\nname\nSeoul\n\r\n--cut--\r\n";
    }
}
