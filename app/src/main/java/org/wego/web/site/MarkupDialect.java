package org.wego.web.site;

import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.processor.AbstractStandardExpressionAttributeTagProcessor;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * Lets a template hold what is markup already, by an attribute of its own. Only values of one type can be put there,
 * which guarantees that they are safe; templates have no other way to write markup.
 */
abstract class MarkupDialect<T> extends AbstractProcessorDialect {

    private static final int PRECEDENCE = 1_300;

    private final String attribute;
    private final Class<T> type;
    private final Function<T, String> markup;

    /** @param prefix of the attribute, as in {@code prefix:attribute="${value}"} */
    protected MarkupDialect(String prefix, String attribute, Class<T> type, Function<T, String> markup) {
        super(type.getSimpleName(), prefix, PRECEDENCE);
        this.attribute = attribute;
        this.type = type;
        this.markup = markup;
    }

    @Override
    public Set<IProcessor> getProcessors(String prefix) {
        return Set.of(new Holder(prefix));
    }

    private final class Holder extends AbstractStandardExpressionAttributeTagProcessor {

        Holder(String prefix) {
            super(TemplateMode.HTML, prefix, attribute, PRECEDENCE, true);
        }

        @Override
        protected void doProcess(
                ITemplateContext context,
                IProcessableElementTag tag,
                AttributeName name,
                String expression,
                @Nullable Object value,
                IElementTagStructureHandler page) {
            if (value != null) {
                page.setBody(markup.apply(type.cast(value)), false);
            }
        }
    }
}
