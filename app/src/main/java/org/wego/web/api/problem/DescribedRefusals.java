package org.wego.web.api.problem;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.context.MessageSource;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;

/**
 * Tells for each call of the OpenAPI document how it can be refused: what follows from its signature, and what
 * {@link Refuses} adds. Each refusal is a problem detail (RFC 9457).
 */
@Component
class DescribedRefusals implements OperationCustomizer, OpenApiCustomizer {

    /** The name of the schema of a problem detail in the document. */
    private static final String SCHEMA = "ProblemDetail";

    private final MessageSource texts;

    DescribedRefusals(MessageSource texts) {
        this.texts = texts;
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod call) {
        // also a call that asks for no credentials refuses wrong ones, and what cannot be read in any call
        Set<HttpStatus> refusals = EnumSet.of(
                HttpStatus.BAD_REQUEST,
                HttpStatus.UNAUTHORIZED,
                HttpStatus.TOO_MANY_REQUESTS,
                HttpStatus.INTERNAL_SERVER_ERROR,
                HttpStatus.SERVICE_UNAVAILABLE);
        for (MethodParameter parameter : call.getMethodParameters()) {
            addRefusals(refusals, parameter);
        }
        add(refusals, call.getBeanType().getAnnotation(Refuses.class));
        add(refusals, call.getMethodAnnotation(Refuses.class));
        refusals.forEach(
                status -> operation.getResponses().addApiResponse(Integer.toString(status.value()), refusal(status)));
        return operation;
    }

    @Override
    public void customise(OpenAPI document) {
        document.getComponents().addSchemas(SCHEMA, problem());
    }

    private Schema<?> problem() {
        return new ObjectSchema()
                .description(texts.getMessage("api.problem", null, Locale.ENGLISH))
                .addProperty("type", new StringSchema().format("uri-reference"))
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema())
                .addProperty("code", new StringSchema())
                .addProperty("instance", new StringSchema().format("uri-reference"))
                .additionalProperties(true);
    }

    private static void addRefusals(Set<HttpStatus> refusals, MethodParameter parameter) {
        boolean inPath = parameter.hasParameterAnnotation(PathVariable.class);
        boolean isBody = parameter.hasParameterAnnotation(RequestBody.class);
        boolean isFile = MultipartFile.class.isAssignableFrom(parameter.getParameterType());
        if (inPath) {
            refusals.add(HttpStatus.NOT_FOUND);
        }
        if (isBody || isFile) {
            refusals.add(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
            refusals.add(HttpStatus.CONTENT_TOO_LARGE);
        }
    }

    private static void add(Set<HttpStatus> refusals, @Nullable Refuses declared) {
        if (declared != null) {
            Collections.addAll(refusals, declared.value());
        }
    }

    private ApiResponse refusal(HttpStatus status) {
        return new ApiResponse()
                .description(texts.getMessage("api.answer." + status.value(), null, Locale.ENGLISH))
                .content(new Content()
                        .addMediaType(
                                org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                                new MediaType().schema(new Schema<>().$ref(SCHEMA))));
    }
}
