package org.wego.web.api.problem;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import org.wego.membership.name.Excerpt;

/** Sees to it that each problem detail has a {@code code} for programs, and that none sends a long address back. */
@RestControllerAdvice
class CodedProblems implements ResponseBodyAdvice<Object> {

    private static final String CODE = "code";
    private static final Pattern WORD = Pattern.compile("_(.)");

    @Override
    public boolean supports(MethodParameter answer, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter answer,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (body instanceof ProblemDetail problem) {
            Map<String, Object> known = problem.getProperties();
            if (known == null || !known.containsKey(CODE)) {
                problem.setProperty(CODE, code(problem.getStatus()));
            }
            URI instance = problem.getInstance();
            if (instance != null && instance.toString().length() > Excerpt.LONGEST) {
                problem.setInstance(null);
            }
        }
        return body;
    }

    /** The name of the status in one word: {@code notAcceptable}. */
    private static String code(int status) {
        HttpStatus known = HttpStatus.resolve(status);
        String name = (known == null ? HttpStatus.BAD_REQUEST : known).name().toLowerCase(Locale.ROOT);
        return WORD.matcher(name).replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
    }
}
