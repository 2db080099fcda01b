package org.wego.web.api.page;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.wego.web.api.problem.ApiProblem;

/** Reads which part of a list a call asks for, and holds its cursor to the list that it was made for. */
@Configuration
class PartOfCall implements WebMvcConfigurer, HandlerMethodArgumentResolver {

    /** How many rows at most. */
    static final String LIMIT = "limit";

    /** Where the page before ended. */
    static final String CURSOR = "cursor";

    /** How lists were once read; a script that still sends it would read the first page for ever. */
    private static final String OFFSET = "offset";

    private static final Set<String> ABOUT_THE_PART = Set.of(LIMIT, CURSOR);

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Part.class;
    }

    @Override
    public Part resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest call,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest request = Objects.requireNonNull(call.getNativeRequest(HttpServletRequest.class));
        if (request.getParameter(OFFSET) != null) {
            throw new ApiProblem(HttpStatus.BAD_REQUEST, "api.problem.offset");
        }
        return new Part(digest(request), limit(request.getParameter(LIMIT)), cursor(request.getParameter(CURSOR)));
    }

    private static int limit(@Nullable String asked) {
        if (asked == null || asked.isBlank()) {
            return Part.USUAL;
        }
        try {
            int limit = Integer.parseInt(asked.strip());
            if (limit >= 1 && limit <= Part.LARGEST) {
                return limit;
            }
        } catch (NumberFormatException noNumber) {
            // answered like one that is out of bounds
        }
        throw new ApiProblem(HttpStatus.BAD_REQUEST, "api.problem.limit", Part.LARGEST);
    }

    private static @Nullable Cursor cursor(@Nullable String sent) {
        return sent == null || sent.isBlank() ? null : Cursor.read(sent).orElseThrow(Part::leadsNowhere);
    }

    /** The same for each page of a list, and another one for another list or other restrictions. */
    private static String digest(HttpServletRequest request) {
        StringBuilder all = new StringBuilder(request.getRequestURI());
        Map<String, String[]> restrictions = new TreeMap<>(request.getParameterMap());
        restrictions.keySet().removeAll(ABOUT_THE_PART);
        restrictions.forEach(
                (name, values) -> all.append('&').append(name).append('=').append(Arrays.toString(values)));
        CRC32C digest = new CRC32C();
        digest.update(all.toString().getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(digest.getValue());
    }
}
