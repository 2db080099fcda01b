package org.wego.web.api.problem;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.wego.words.Problems;

/** A refusal an API caller can act on; becomes a problem detail (RFC 9457) in the words that its key has in a bundle. */
public class ApiProblem extends ErrorResponseException {

    private static final long serialVersionUID = 1;

    /**
     * @param key area, group and code, such as {@code invoices.api.unknown}; see {@link Problems}
     * @param details what the words are about; long texts among them are cut
     */
    public ApiProblem(HttpStatus status, String key, Object... details) {
        super(status, ProblemDetail.forStatus(status), null, key, details);
    }

    /** Adds a member to the problem detail, for programs to read. */
    public ApiProblem with(String name, Object value) {
        getBody().setProperty(name, value);
        return this;
    }

    /** In English, whatever language the caller asks for: there is no other. */
    @Override
    public ProblemDetail updateAndGetBody(@Nullable MessageSource texts, Locale locale) {
        Object[] details = Objects.requireNonNullElse(getDetailMessageArguments(), new Object[0]);
        ProblemDetail worded =
                Problems.of(Objects.requireNonNull(texts), getStatusCode(), getDetailMessageCode(), details);
        ProblemDetail body = getBody();
        body.setTitle(worded.getTitle());
        body.setDetail(worded.getDetail());
        Objects.requireNonNull(worded.getProperties()).forEach(body::setProperty);
        return body;
    }

    /** The whole answer, for handlers that refuse. */
    public ResponseEntity<ProblemDetail> answer(MessageSource texts) {
        return ResponseEntity.status(getStatusCode())
                .headers(getHeaders())
                .body(updateAndGetBody(texts, Locale.ENGLISH));
    }
}
