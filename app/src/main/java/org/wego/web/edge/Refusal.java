package org.wego.web.edge;

import java.util.Arrays;
import org.springframework.http.HttpStatus;

/** Why a request got no further than the edge. */
public enum Refusal {
    /** The address has signs that no address may have, or ways to hide what it means. */
    ADDRESS(HttpStatus.BAD_REQUEST, "address"),
    /** U+0000 stands somewhere, which no database keeps. */
    NULL_CHARACTER(HttpStatus.BAD_REQUEST, "nullCharacter"),
    ACCEPT(HttpStatus.BAD_REQUEST, "accept"),
    /** What was sent is nested or repeated beyond what can be read. */
    TOO_DEEP(HttpStatus.BAD_REQUEST, "tooDeep"),
    BAD_REQUEST(HttpStatus.BAD_REQUEST, "badRequest"),
    SIGN_IN(HttpStatus.UNAUTHORIZED, "signIn"),
    DENIED(HttpStatus.FORBIDDEN, "role"),
    NOT_FOUND(HttpStatus.NOT_FOUND, "notFound"),
    METHOD(HttpStatus.METHOD_NOT_ALLOWED, "method"),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE, "notAcceptable"),
    TOO_SLOW(HttpStatus.REQUEST_TIMEOUT, "tooSlow"),
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "tooLarge"),
    TOO_LONG(HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE, "tooLong"),
    CONTENT_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "mediaType"),
    TOO_MANY(HttpStatus.TOO_MANY_REQUESTS, "tooMany"),
    FAILED(HttpStatus.INTERNAL_SERVER_ERROR, "unexpected"),
    UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "unavailable");

    private final HttpStatus status;
    private final String code;

    Refusal(HttpStatus status, String code) {
        this.status = status;
        this.code = code;
    }

    /** The status it is answered with. */
    public HttpStatus status() {
        return status;
    }

    /** What programs know it by. */
    public String code() {
        return code;
    }

    /** What a status means if nothing more is known. */
    static Refusal of(int status) {
        return switch (status) {
            case 400 -> BAD_REQUEST;
            case 414 -> TOO_LONG;
            default ->
                Arrays.stream(values())
                        .filter(it -> it.status.value() == status)
                        .findFirst()
                        .orElse(status < 500 ? BAD_REQUEST : FAILED);
        };
    }
}
