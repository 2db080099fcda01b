package org.wego.web.api.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.ConversionNotSupportedException;
import org.springframework.beans.TypeMismatchException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentConversionNotSupportedException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.wego.membership.name.Excerpt;
import org.wego.operation.StorageFailure;
import org.wego.web.edge.Refusal;
import org.wego.web.edge.RefusalAnswers;
import org.wego.web.edge.Refused;
import org.wego.words.Formats;
import tools.jackson.databind.exc.InvalidFormatException;

/** Words every error of an API call as a problem detail (RFC 9457) and lets no stack trace out. */
@RestControllerAdvice(basePackages = "org.wego.web.api")
class ApiProblems extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ApiProblems.class);

    private final MessageSource texts;
    private final RefusalAnswers edge;
    private final DataSize largestForm;

    ApiProblems(
            MessageSource texts,
            RefusalAnswers edge,
            @Value("${server.tomcat.max-http-form-post-size:2MB}") DataSize largestForm) {
        this.texts = texts;
        this.edge = edge;
        this.largestForm = largestForm;
    }

    /** One thing that is wrong with the body of a call. */
    record FieldProblem(String field, String problem) {}

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException cause, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        List<FieldProblem> fields = cause.getFieldErrors().stream()
                .map(error -> new FieldProblem(error.getField(), String.valueOf(error.getDefaultMessage())))
                .toList();
        return respond(invalid(fields), headers);
    }

    @ExceptionHandler
    ResponseEntity<Object> invalid(ConstraintViolationException cause) {
        return respond(
                invalid(cause.getConstraintViolations().stream()
                        .map(ApiProblems::fieldProblem)
                        .toList()),
                new HttpHeaders());
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException cause, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String name = cause instanceof MethodArgumentTypeMismatchException argument
                ? argument.getName()
                : String.valueOf(cause.getPropertyName());
        return respond(
                cause.getValue() instanceof MultipartFile
                        ? new ApiProblem(HttpStatus.BAD_REQUEST, "api.problem.noText", name)
                        : new ApiProblem(
                                HttpStatus.BAD_REQUEST, "api.problem.type", name, String.valueOf(cause.getValue())),
                headers);
    }

    /** A file where a text belongs, or a text where a file belongs. */
    @Override
    protected @Nullable ResponseEntity<Object> handleConversionNotSupported(
            ConversionNotSupportedException cause, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (!(cause instanceof MethodArgumentConversionNotSupportedException argument)) {
            return super.handleConversionNotSupported(cause, headers, status, request);
        }
        return respond(
                cause.getValue() instanceof MultipartFile
                        ? new ApiProblem(HttpStatus.BAD_REQUEST, "api.problem.noText", argument.getName())
                        : new ApiProblem(HttpStatus.BAD_REQUEST, "api.problem.noFile", argument.getName()),
                headers);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMissingServletRequestParameter(
            MissingServletRequestParameterException cause,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return respond(
                new ApiProblem(HttpStatus.BAD_REQUEST, "api.problem.missing", cause.getParameterName()), headers);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMissingServletRequestPart(
            MissingServletRequestPartException cause, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String name = cause.getRequestPartName();
        return respond(
                request.getParameter(name) == null
                        ? new ApiProblem(HttpStatus.BAD_REQUEST, "api.problem.missing", name)
                        : new ApiProblem(HttpStatus.BAD_REQUEST, "api.problem.noFile", name),
                headers);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException cause, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return respond(
                cause.getCause() instanceof InvalidFormatException format && format.getTargetType() == LocalDate.class
                        ? new ApiProblem(
                                HttpStatus.BAD_REQUEST,
                                "api.problem.dayOf",
                                format.getPath().getLast().getPropertyName(),
                                Excerpt.of(String.valueOf(format.getValue())))
                        : new ApiProblem(HttpStatus.BAD_REQUEST, "api.problem.body"),
                headers);
    }

    /** A form that is too large, or a parameter with a % that stands for no letter. */
    @ExceptionHandler
    ResponseEntity<Object> undecodable(InvalidParameterException cause) {
        boolean isLarge = cause.getErrorCode() == HttpStatus.CONTENT_TOO_LARGE.value();
        return respond(
                isLarge
                        ? new ApiProblem(
                                HttpStatus.CONTENT_TOO_LARGE,
                                "api.problem.formTooLarge",
                                Formats.size(largestForm.toBytes()))
                        : new ApiProblem(HttpStatus.BAD_REQUEST, "api.problem.undecodable"),
                new HttpHeaders());
    }

    @ExceptionHandler
    ResponseEntity<Object> refused(Refused cause) {
        return respond(edge.problem(cause.reason(), cause.reason().status()), new HttpHeaders());
    }

    /**
     * What was sent repeats or nests something more often than there is room for; where that happened is logged in a
     * line.
     */
    @ExceptionHandler
    ResponseEntity<Object> tooDeep(StackOverflowError cause) {
        LOG.warn(
                "API call went too deep: {}",
                Arrays.stream(cause.getStackTrace()).findFirst());
        return refused(new Refused(Refusal.TOO_DEEP));
    }

    /** Somebody else is at the same thing, for longer than a call should wait; H2 calls that a time-out of the statement. */
    @ExceptionHandler({ConcurrencyFailureException.class, QueryTimeoutException.class})
    ResponseEntity<Object> busy(DataAccessException cause) {
        LOG.warn("API call gave way: {}", cause.getMessage());
        return respond(new ApiProblem(HttpStatus.CONFLICT, "api.problem.busy"), new HttpHeaders());
    }

    @ExceptionHandler
    ResponseEntity<Object> denied(AccessDeniedException cause) {
        return respond(new ApiProblem(HttpStatus.FORBIDDEN, "api.problem.role"), new HttpHeaders());
    }

    /** The last resort: the caller gets a reference, the log has the cause under it. */
    @ExceptionHandler
    ResponseEntity<Object> unexpected(RuntimeException cause) {
        if (StorageFailure.isCause(cause)) {
            return unavailable(cause);
        }
        return failed(cause);
    }

    @ExceptionHandler
    ResponseEntity<Object> broken(Error cause) {
        return failed(cause);
    }

    private ResponseEntity<Object> failed(Throwable cause) {
        String reference = UUID.randomUUID().toString();
        LOG.error("API call failed, reference {}", reference, cause);
        return respond(
                new ApiProblem(HttpStatus.INTERNAL_SERVER_ERROR, "api.problem.unexpected", reference),
                new HttpHeaders());
    }

    private ResponseEntity<Object> unavailable(RuntimeException cause) {
        LOG.warn("API call found no database: {}", StorageFailure.words(cause));
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, Integer.toString(StorageFailure.RETRY_AFTER));
        return respond(edge.problem(Refusal.UNAVAILABLE, HttpStatus.SERVICE_UNAVAILABLE), headers);
    }

    private static ApiProblem invalid(List<FieldProblem> fields) {
        return new ApiProblem(HttpStatus.BAD_REQUEST, "api.problem.invalid").with("errors", fields);
    }

    private static FieldProblem fieldProblem(ConstraintViolation<?> violation) {
        return new FieldProblem(violation.getPropertyPath().toString(), violation.getMessage());
    }

    private ResponseEntity<Object> respond(ApiProblem problem, HttpHeaders headers) {
        return respond(problem.updateAndGetBody(texts, Locale.ENGLISH), headers);
    }

    private static ResponseEntity<Object> respond(ProblemDetail problem, HttpHeaders headers) {
        return ResponseEntity.status(problem.getStatus()).headers(headers).body(problem);
    }
}
