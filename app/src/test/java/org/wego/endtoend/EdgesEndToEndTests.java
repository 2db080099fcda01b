package org.wego.endtoend;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.wego.fuzz.RawHttp;
import org.wego.fuzz.RawHttp.Answer;

/** What is refused before a page or a call is reached; only the real server does, and only bytes can ask for it. */
@EndToEndTest
class EdgesEndToEndTests {

    private static final String STAFF = RawHttp.account("staff@wego.example", "demo");
    private static final String BROWSER = "Accept: text/html,application/xhtml+xml,*/*;q=0.8";
    private static final String MULTIPART = "multipart/form-data; boundary=cut";
    private static final String QUOTE = "/api/fees/quote?category=FULL&country=KR&population=9776000&year=2017";

    @LocalServerPort
    int port;

    RawHttp http;

    @BeforeEach
    void connect() {
        http = new RawHttp(port);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                // raw signs that an address may not have
                "GET /api/\"members\" 400 address",
                "GET /api/<members> 400 address",
                "GET /api/a|b 400 address",
                "GET /api/{id} 400 address",
                "GET /api/members?q=\"x\" 400 address",
                "GET /api/[id] 400 address",
                // signs that hide where it leads
                "GET /api/%2Fmembers 400 address",
                "GET /api/members%00 400 address",
                "GET /api//members 400 badRequest",
                "GET /api/a%5Cb 400 address",
                "GET /api/%2e%2e/%2e%2e/desk 400 address",
                "GET /api/members;a=b 400 badRequest",
                "GET /api/%zz 400 address",
                "GET /api/members%0A 400 badRequest",
                // methods nobody needs
                "TRACE /api/members 405 method",
                "TRACK /api/members 400 badRequest",
                "FOO /api/members 400 badRequest",
                // U+0000
                "GET /api/fees/quote?category=FULL&edition=%00 400 nullCharacter",
                "GET /api/fees/quote?a%00b=c 400 nullCharacter",
                "GET /api/members?q=Seo%00ul 400 nullCharacter",
            })
    void refusesACallWithAProblemDetail(String method, String address, int status, String code) throws Exception {
        Answer answer = http.send(method + " " + address);

        assertProblem(answer, status, code);
        assertThat(http.send(method + " " + address, BROWSER).json().get("code").asString())
                .as("a browser asks for a call, not for a page")
                .isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /%2Fmembers",
                "GET /members%00",
                "GET //members",
                "TRACE /members",
                "GET /members?q=%00",
                "GET /members?q=%ff",
                "GET /?%zz",
                "POST /?%zz",
                "PUT /?q=100%",
                "GET /actuator/health?%C0%80=%ff",
                "GET /nothing",
                "POST /members"
            })
    void refusesAVisitorWithAPageOfTheHouseAndAScriptWithAProblemDetail(String line) throws Exception {
        Answer page = http.send(line, BROWSER);
        Answer problem = http.send(line);

        assertThat(page.status()).isBetween(400, 499).isEqualTo(problem.status());
        assertThat(page.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
        assertThat(page.body())
                .contains("<h1>", "/styles/site.css", "href=\"/\"")
                .doesNotContain("Tomcat");
        assertThat(page.header("Content-Security-Policy")).contains("frame-ancestors 'none'");
        assertProblem(problem, problem.status(), problem.json().get("code").asString());
    }

    /** The protocol has an answer of its own for arguments that cannot be read. */
    @ParameterizedTest
    @ValueSource(strings = {"verb=Identify&x=%ff", "verb=GetRecord&metadataPrefix=oai_dc&identifier=%zz", "%C0%80=%"})
    void tellsAHarvesterInItsProtocolWhatCannotBeRead(String query) throws Exception {
        Answer answer = http.send("GET /oai?" + query);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("text/xml;charset=UTF-8");
        assertThat(answer.body())
                .contains("<error code=\"badArgument\">", "%25")
                .doesNotContain("verb=");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET / HTTP/1.1\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a b\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: localhost\r\nHost: other\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: [::1\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: localhost\r\nX: a\0b\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: localhost\r\nno colon\r\n\r\n",
                "GET / HTTP/9.9\r\nHost: localhost\r\n\r\n",
                "GET / FTP/1.1\r\nHost: localhost\r\n\r\n",
                "G\"T / HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "nonsense\r\n\r\n",
                "POST /login HTTP/1.1\r\nHost: localhost\r\nContent-Length: x\r\n\r\n",
                "POST /login HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab",
                "POST /login HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: smoke\r\n\r\n",
            })
    void refusesWhatIsNoRequestWithAProblemDetail(String request) throws Exception {
        Answer answer = http.raw(request);

        assertProblem(answer, answer.status(), answer.json().get("code").asString());
    }

    @Test
    void saysThatAddressAndHeadersAreTooLong() throws Exception {
        assertProblem(http.send("GET /api/members?q=" + "M".repeat(20_000), STAFF), 400, "address");
        assertProblem(http.send("GET /api/members", "X: " + "M".repeat(20_000)), 400, "address");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "text/", "*/json", "a/b;q=;", "text/plain;charset=\"", "/"})
    void refusesAnAcceptThatCannotBeRead(String accept) throws Exception {
        assertProblem(http.send("GET /api/members", STAFF, "Accept: " + accept), 400, "accept");
        assertProblem(http.send("GET /members", "Accept: " + accept), 400, "accept");
    }

    @Test
    void refusesMoreKindsOfAnswerThanCanBePutInOrder() throws Exception {
        assertProblem(http.send("GET /api/members", STAFF, "Accept: " + "a/b,".repeat(60) + "*/*"), 400, "accept");
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/png", "text/html", "application/pdf"})
    void answersACallThatAsksForAKindThereIsNotWithAProblemDetail(String accept) throws Exception {
        assertProblem(http.send("GET /api/members", STAFF, "Accept: " + accept), 406, "notAcceptable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "application/*", "nonsense", "application/json;charset=klingon", "text/plain", ";"})
    void refusesAKindOfContentThatTellsNothing(String type) throws Exception {
        Answer answer = http.post("/api/fee-runs", type, "{\"year\":2017,\"edition\":\"x\"}".getBytes(UTF_8), STAFF);

        assertProblem(answer, 415, "mediaType");
    }

    /** A page that looks at a parameter made the server read what a visitor uploads to it. */
    @ParameterizedTest
    @ValueSource(strings = {"GET /login", "GET /members", "GET /api/fees/quote", "GET /actuator/health"})
    void readsNoUploadOfSomebodyWhoOnlyReads(String line) throws Exception {
        Answer answer = http.raw(line + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: "
                + MULTIPART + "\r\nTransfer-Encoding: chunked\r\n\r\nno chunk");

        assertProblem(answer, 415, "mediaType");
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"year\":2017,\"edition\":\"\\u0000\"}', nullCharacter",
        "'{\"year\":2017,\"edition\":\"a\\\\\\u0000b\"}', nullCharacter",
        "'{\"year\":2017,\"a\\u0000\":1}', nullCharacter",
        "'{\"year\":2017,\"edition\":\"\\\\u0000\"}', edition",
    })
    void refusesTheNullCharacterInJson(String body, String code) throws Exception {
        Answer answer = http.post("/api/fee-runs", "application/json", body.getBytes(UTF_8), STAFF);

        assertProblem(answer, code.equals("edition") ? 422 : 400, code);
    }

    @Test
    void refusesTheNullCharacterInFormsCredentialsAndUploads() throws Exception {
        assertProblem(
                http.send("GET /api/members", RawHttp.account("staff@wego.example\0", "demo")), 400, "nullCharacter");
        assertProblem(http.send("GET /api/members", RawHttp.account("staff@wego.example", "\0")), 400, "nullCharacter");
        assertThat(signIn("a%00b", "demo").status()).isEqualTo(400);
        assertThat(signIn("staff%40wego.example", "de%00mo").status()).isEqualTo(400);
        assertThat(signIn("staff%40wego.example", "demo").status()).isEqualTo(302);
        assertProblem(
                upload(
                        "/api/economy/editions",
                        field("name", "a\0b"),
                        field("publishedOn", "2017-04-18"),
                        file("file")),
                400,
                "nullCharacter");
    }

    @Test
    void tellsAFieldFromAFile() throws Exception {
        String day = field("publishedOn", "2017-04-18");

        assertProblem(upload("/api/economy/editions", file("name"), day, file("file")), 400, "noText");
        assertProblem(upload("/api/economy/editions", field("name", "x"), day, field("file", "x")), 400, "noFile");
        assertProblem(
                upload("/api/economy/editions", field("name", "x"), file("publishedOn"), file("file")), 400, "noText");
        assertProblem(upload("/api/members/import", field("file", "name\nSeoul\n")), 400, "noFile");
        assertProblem(upload("/api/members/import", file("file"), file("dryRun")), 400, "noText");
    }

    @Test
    void echoesTwoHundredLettersOfACellOfMegabytes() throws Exception {
        String cell = "M".repeat(1 << 20);
        for (String column : List.of("kind", "country", "latitude", "joined", "other_names", cell)) {
            String csv = column.equals(cell) ? "name," + cell + "\nX,x\n" : "name," + column + "\nX," + cell + "\n";
            Answer answer = http.post("/api/members/import", MULTIPART, parts(file("file", csv)), STAFF);

            assertProblem(answer, 422, "faulty");
        }
        String endless = "name,kind\nX," + "M".repeat(45 << 20) + "\n";
        assertProblem(http.post("/api/members/import", MULTIPART, parts(file("file", endless)), STAFF), 422, "faulty");
        Answer edition = http.post(
                "/api/economy/editions?name=Long&publishedOn=2017-04-18",
                MULTIPART,
                parts(file("file", "ISO\tWEO Subject Code\t2013\nKOR\tPPPPC\t" + cell + "\n")),
                STAFF);
        assertProblem(edition, 422, "faulty");
    }

    @Test
    void echoesTwoHundredLettersOfAnAddress() throws Exception {
        String word = "M".repeat(5_000);
        for (String call : List.of(
                "GET /api/" + word,
                "GET /api/members/" + word,
                "GET /api/members?category=" + word,
                "GET /api/members?limit=" + word,
                "GET /api/members/export?columns=" + word,
                "GET /api/invoices/" + word,
                "GET /api/fees/quote?category=" + word,
                "GET " + QUOTE + "&edition=" + word,
                "PUT /api/" + word)) {
            Answer answer = http.send(call, STAFF);
            assertProblem(answer, answer.status(), answer.json().get("code").asString());
        }
        for (String page : List.of("/governance?on=", "/programs?year=", "/members?q=", "/setup?token=", "/")) {
            assertThat(http.send("GET " + page + word, BROWSER).body()).doesNotContain("M".repeat(201));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {5_000, 50_000, 1_000_000})
    void importsALanguageOfAnyNumberOfPartsOrRefusesItsCell(int parts) throws Exception {
        String csv = "name,other_names\nX,en" + "-a".repeat(parts) + ":Y\n";
        Answer answer = http.post("/api/members/import?dryRun=true", MULTIPART, parts(file("file", csv)), STAFF);

        assertProblem(answer, 422, "faulty");
    }

    @Test
    void namesTheLimitThatWasPassed() throws Exception {
        String edition = "/api/economy/editions?name=x&publishedOn=2017-04-18";
        for (String size : List.of("60000000", "300000000")) {
            assertThat(tooLarge("/api/members/import", size)).contains("50 MB");
        }
        for (String size : List.of("70000000", "300000000")) {
            assertThat(tooLarge(edition, size)).contains("64 MB");
        }
        byte[] body = ("{\"edition\":\"" + "M".repeat(2 << 20) + "\"}").getBytes(UTF_8);
        Answer json = http.post("/api/fee-runs", "application/json", body, STAFF);
        assertProblem(json, 413, "bodyTooLarge");
        assertThat(json.body()).contains("1 MB");
    }

    @Test
    void saysOfEndlesslyNestedJsonThatItCannotBeRead() throws Exception {
        for (String body :
                List.of("[".repeat(100_000), "{\"a\":".repeat(100_000), "{\"edition\":" + "[".repeat(5_000))) {
            assertProblem(http.post("/api/fee-runs", "application/json", body.getBytes(UTF_8), STAFF), 400, "body");
        }
    }

    /** Without an address of its own the server makes none of what a request claims. */
    @Test
    void redirectsWithinTheServerWhateverHostIsClaimed() throws Exception {
        Answer answer = http.raw("GET /desk HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n");

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).isEqualTo("/login");
    }

    /** Of a file beyond what the server receives, its announced size is enough. */
    private String tooLarge(String call, String bytes) throws Exception {
        int size = Integer.parseInt(bytes);
        String head = "POST " + call + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: " + MULTIPART
                + "\r\nContent-Length: " + bytes + "\r\n" + STAFF + "\r\n\r\n";
        Answer answer = size > 257 << 20
                ? http.raw(head)
                : http.post(call, MULTIPART, parts(file("file", "a".repeat(size))), STAFF);
        assertProblem(answer, 413, "tooLarge");
        return answer.json().get("detail").asString();
    }

    private Answer signIn(String name, String password) throws Exception {
        Answer form = http.send("GET /login", BROWSER);
        Matcher token = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"").matcher(form.body());
        assertThat(token.find()).isTrue();
        String cookie = "Cookie: " + form.header("Set-Cookie").split(";")[0];
        String fields = "username=" + name + "&password=" + password + "&_csrf=" + token.group(1);
        return http.post("/login", "application/x-www-form-urlencoded", fields.getBytes(UTF_8), cookie, BROWSER);
    }

    private Answer upload(String call, String... parts) throws Exception {
        return http.post(call, MULTIPART, parts(parts), STAFF);
    }

    private static byte[] parts(String... parts) {
        return (String.join("", parts) + "--cut--\r\n").getBytes(UTF_8);
    }

    private static String field(String name, String value) {
        return "--cut\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    private static String file(String name) {
        return file(name, "name\nSeoul\n");
    }

    private static String file(String name, String content) {
        return "--cut\r\nContent-Disposition: form-data; name=\"" + name
                + "\"; filename=\"a.csv\"\r\nContent-Type: text/csv\r\n\r\n" + content + "\r\n";
    }

    private static void assertProblem(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status).isBetween(400, 499);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.json().get("status").asInt()).isEqualTo(status);
        assertThat(answer.json().get("code").asString()).isEqualTo(code);
        assertThat(answer.json().get("title").asString()).isNotBlank();
        assertThat(answer.json().get("detail").asString()).isNotBlank();
        assertThat(answer.body()).doesNotContain("M".repeat(201)).doesNotContain("org.springframework", "\tat ");
    }

    /** The server reads ten of them. */
    @ParameterizedTest
    @ValueSource(strings = {"/", "/calculator", "/login", "/v3/api-docs"})
    void answersAReaderOfElevenLanguages(String address) throws Exception {
        Answer answer = http.raw("GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + "Accept-Language: ko,en,fr,de,ja,zh,vi,th,id,es,pt\r\n\r\n");

        assertThat(answer.status()).isEqualTo(200);
    }
}
