package org.wego.web.site;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.processor.AbstractStandardExpressionAttributeTagProcessor;
import org.thymeleaf.templatemode.TemplateMode;
import org.wego.drawing.Drawing;

/**
 * Lets a template hold a picture: {@code <div site:drawing="${map}">}. Nothing but a {@link Drawing} is put there, whose
 * texts are all escaped; templates have no other way to write markup.
 */
@Component
class DrawingDialect extends AbstractProcessorDialect {

    private static final String PREFIX = "site";
    private static final int PRECEDENCE = 1_300;

    DrawingDialect() {
        super("Drawings", PREFIX, PRECEDENCE);
    }

    @Override
    public Set<IProcessor> getProcessors(String prefix) {
        return Set.of(new Holder(prefix));
    }

    private static final class Holder extends AbstractStandardExpressionAttributeTagProcessor {

        Holder(String prefix) {
            super(TemplateMode.HTML, prefix, "drawing", PRECEDENCE, true);
        }

        @Override
        protected void doProcess(
                ITemplateContext context,
                IProcessableElementTag tag,
                AttributeName attribute,
                String value,
                @Nullable Object drawing,
                IElementTagStructureHandler page) {
            if (drawing != null) {
                page.setBody(((Drawing) drawing).markup(), false);
            }
        }
    }
}
