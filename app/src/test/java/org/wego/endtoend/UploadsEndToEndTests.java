package org.wego.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Uploads whose form no client in order would send; only the real server reads them. */
@EndToEndTest
class UploadsEndToEndTests {

    private static final String EDITIONS = "/api/economy/editions?name=Upload&publishedOn=2017-04-18";
    private static final String MEMBERS = "/api/members/import?dryRun=true";

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

    private HttpResponse<String> upload(String call, String name) throws IOException, InterruptedException {
        return send(
                call,
                "--cut\r\nContent-Disposition: form-data; name=\"file\"; " + name
                        + "\r\nContent-Type: text/csv\r\n\r\nname\nSeoul\n\r\n--cut--\r\n");
    }

    private HttpResponse<String> send(String call, String body) throws IOException, InterruptedException {
        String account = Base64.getEncoder().encodeToString("staff@wego.example:demo".getBytes(StandardCharsets.UTF_8));
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + call))
                            .header("Content-Type", "multipart/form-data; boundary=cut")
                            .header("Authorization", "Basic " + account)
                            .POST(HttpRequest.BodyPublishers.ofString(body))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }
}
