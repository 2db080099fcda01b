package org.wego.web.api.page;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.MessageSource;
import org.springframework.core.ResolvableType;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** Describes pages and how to read on in the OpenAPI document, once for all lists. */
@Component
class DescribedPages implements OperationCustomizer, ModelConverter {

    private final MessageSource texts;

    DescribedPages(MessageSource texts) {
        this.texts = texts;
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Part.class);
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod call) {
        boolean isList = Arrays.stream(call.getMethodParameters()).anyMatch(it -> it.getParameterType() == Part.class);
        if (isList) {
            operation.addParametersItem(parameter(PartOfCall.LIMIT, limit()));
            operation.addParametersItem(parameter(PartOfCall.CURSOR, new StringSchema()));
        }
        return operation;
    }

    private Parameter parameter(String name, Schema<?> schema) {
        return new QueryParameter().name(name).description(text(name)).schema(schema);
    }

    private static Schema<?> limit() {
        Schema<Number> limit = new IntegerSchema();
        limit.setDefault(Part.USUAL);
        return limit.minimum(BigDecimal.ONE).maximum(BigDecimal.valueOf(Part.LARGEST));
    }

    @Override
    @SuppressWarnings("rawtypes")
    public @Nullable Schema resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> others) {
        ResolvableType found = ResolvableType.forType(type.getType());
        if (found.resolve() == Page.class) {
            return page(Objects.requireNonNull(found.getGeneric(0).resolve()), context);
        }
        return others.hasNext() ? others.next().resolve(type, context, others) : null;
    }

    private Schema<?> page(Class<?> row, ModelConverterContext context) {
        String name = name(row);
        Schema<?> rows = new ArraySchema().items(context.resolve(new AnnotatedType(row).resolveAsRef(true)));
        context.defineModel(
                name,
                new ObjectSchema()
                        .name(name)
                        .addProperty(Page.name(row), rows)
                        .addProperty(
                                Page.TOTAL, new IntegerSchema().format("int64").description(text(Page.TOTAL)))
                        .addProperty(Page.NEXT, new StringSchema().description(text(Page.NEXT))));
        return new Schema<>().$ref(name);
    }

    /** A page of members is called {@code MemberPage}, whatever the record of a row is called in the code. */
    private static String name(Class<?> row) {
        io.swagger.v3.oas.annotations.media.Schema named =
                row.getAnnotation(io.swagger.v3.oas.annotations.media.Schema.class);
        String name = named == null || named.name().isEmpty() ? row.getSimpleName() : named.name();
        return name.replaceFirst("^Listed", "") + "Page";
    }

    private String text(String name) {
        return texts.getMessage("api.list." + name, null, Locale.ENGLISH);
    }
}
