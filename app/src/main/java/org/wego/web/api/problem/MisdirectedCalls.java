package org.wego.web.api.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.apache.tomcat.util.http.fileupload.impl.SizeException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.util.unit.DataSize;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import org.wego.web.edge.Refusal;
import org.wego.web.edge.RefusalAnswers;
import org.wego.words.Formats;

/**
 * Problem details for calls that reach no controller, or none that could read them. Requests outside the API are thrown
 * on, so that the pages for people answer them.
 */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class MisdirectedCalls {

    private static final String HERE = "/api/";
    private static final int LONGEST_NAME = 255;

    private final MessageSource texts;
    private final RefusalAnswers edge;
    private final FileLimits limits;
    private final DataSize longestPartHeader;

    MisdirectedCalls(
            MessageSource texts,
            RefusalAnswers edge,
            FileLimits limits,
            @Value("${server.tomcat.max-part-header-size}") DataSize longestPartHeader) {
        this.texts = texts;
        this.edge = edge;
        this.limits = limits;
        this.longestPartHeader = longestPartHeader;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unknown(NoResourceFoundException cause, HttpServletRequest call)
            throws NoResourceFoundException {
        if (!isCall(call)) {
            throw cause;
        }
        return respond(HttpStatus.NOT_FOUND, "api.problem.unknown", call.getMethod(), call.getRequestURI());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> method(HttpRequestMethodNotSupportedException cause, HttpServletRequest call)
            throws HttpRequestMethodNotSupportedException {
        if (!isCall(call)) {
            throw cause;
        }
        ApiProblem problem = new ApiProblem(
                HttpStatus.METHOD_NOT_ALLOWED,
                "api.problem.method",
                call.getRequestURI(),
                String.valueOf(cause.getSupportedHttpMethods()));
        return ResponseEntity.status(problem.getStatusCode())
                .headers(cause.getHeaders())
                .body(problem.updateAndGetBody(texts, Locale.ENGLISH));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> mediaType(HttpMediaTypeNotSupportedException cause, HttpServletRequest call)
            throws HttpMediaTypeNotSupportedException {
        if (!isCall(call)) {
            throw cause;
        }
        String accepted = MediaType.toString(cause.getSupportedMediaTypes());
        return cause.getContentType() == null
                ? respond(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "api.problem.noMediaType", accepted)
                : respond(
                        HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                        "api.problem.mediaType",
                        cause.getContentType().toString(),
                        accepted);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> tooLarge(MaxUploadSizeExceededException cause, HttpServletRequest call) {
        if (isNameTooLong(cause)) {
            return unreadable(cause);
        }
        if (!isCall(call)) {
            throw cause;
        }
        return respond(HttpStatus.CONTENT_TOO_LARGE, "api.problem.tooLarge", Formats.size(limits.of(call, cause)));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> answer(HttpMediaTypeNotAcceptableException cause, HttpServletRequest call)
            throws HttpMediaTypeNotAcceptableException {
        if (!isCall(call)) {
            throw cause;
        }
        return ResponseEntity.status(HttpStatus.NOT_ACCEPTABLE)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(edge.problem(Refusal.NOT_ACCEPTABLE, HttpStatus.NOT_ACCEPTABLE));
    }

    /** At the desk too, where only the script of an upload reads the answer. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(MultipartException cause) {
        return respond(HttpStatus.BAD_REQUEST, "api.problem.multipart", LONGEST_NAME);
    }

    /** The server counts the header of a part, in which the name of the file stands, like the upload itself. */
    private boolean isNameTooLong(MultipartException cause) {
        return NestedExceptionUtils.getMostSpecificCause(cause) instanceof SizeException size
                && size.getPermittedSize() == longestPartHeader.toBytes();
    }

    private ResponseEntity<ProblemDetail> respond(HttpStatus status, String key, Object... arguments) {
        return new ApiProblem(status, key, arguments).answer(texts);
    }

    private static boolean isCall(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + HERE);
    }
}
