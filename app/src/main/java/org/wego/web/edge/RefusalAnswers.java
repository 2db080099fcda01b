package org.wego.web.edge;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import org.wego.words.Problems;
import tools.jackson.databind.json.JsonMapper;

/** Words a refusal as a problem detail (RFC 9457) or as a page, and knows who gets which. */
@Component
public class RefusalAnswers {

    private static final String HTML = "text/html;charset=UTF-8";

    /** For what was refused before the headers of the security chains were set. */
    private static final String POLICY =
            "default-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    private final MessageSource texts;
    private final JsonMapper json;

    RefusalAnswers(MessageSource texts, JsonMapper json) {
        this.texts = texts;
        this.json = json;
    }

    /** What is wrong, in a few words. */
    public String title(Refusal reason) {
        return text("site.error." + reason + ".title");
    }

    /** What to do about it. */
    public String detail(Refusal reason) {
        return text("site.error." + reason + ".text");
    }

    /** The refusal for programs to read. */
    public ProblemDetail problem(Refusal reason, HttpStatus status) {
        return Problems.of(status, reason.code(), title(reason), detail(reason));
    }

    /** Whether a person looks at the answer: a browser asks for pages, and never for one below {@code /api/}. */
    boolean isForPeople(HttpServletRequest request, String address) {
        return !address.startsWith(request.getContextPath() + "/api/")
                && Collections.list(request.getHeaders(HttpHeaders.ACCEPT)).stream()
                        .anyMatch(accepted -> accepted.contains(MediaType.TEXT_HTML_VALUE));
    }

    void writeProblem(HttpServletResponse response, Refusal reason, HttpStatus status) throws IOException {
        write(
                response,
                MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                json.writeValueAsBytes(problem(reason, status)),
                status);
    }

    /** A page that needs no template, for where there is none yet. */
    void writePlainPage(HttpServletResponse response, Refusal reason, HttpStatus status) throws IOException {
        String page = """
                <!doctype html>
                <html lang="en"><head><meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark"><title>%1$s</title>
                <link rel="stylesheet" href="/styles/tokens.css"><link rel="stylesheet" href="/styles/site.css"></head>
                <body><main class="site-width"><h1>%1$s</h1><p>%2$s</p>
                <p><a class="button" href="/">%3$s</a></p></main></body></html>
                """.formatted(
                        HtmlUtils.htmlEscape(title(reason)),
                        HtmlUtils.htmlEscape(detail(reason)),
                        HtmlUtils.htmlEscape(text("site.error.home")));
        write(response, HTML, page.getBytes(StandardCharsets.UTF_8), status);
    }

    /** The headers that keep an answer safe, where no security chain has set its own. */
    void protect(HttpServletResponse response) {
        setIfAbsent(response, "X-Content-Type-Options", "nosniff");
        setIfAbsent(response, "Content-Security-Policy", POLICY);
        setIfAbsent(response, "Referrer-Policy", "strict-origin-when-cross-origin");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    private void write(HttpServletResponse response, String type, byte[] body, HttpStatus status) throws IOException {
        protect(response);
        response.setStatus(status.value());
        response.setContentType(type);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static void setIfAbsent(HttpServletResponse response, String header, String value) {
        if (!response.containsHeader(header)) {
            response.setHeader(header, value);
        }
    }

    private String text(String key) {
        return texts.getMessage(key, null, Locale.ENGLISH);
    }
}
