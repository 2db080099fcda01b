package org.wego.web.site.knowledge;

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

/**
 * Lets a template hold what a page says to programs: {@code <script type="application/ld+json"
 * said:data="${linkedData}">}. Nothing but {@link LinkedData} is put there, which cannot end the element.
 */
@Component
class LinkedDataDialect extends AbstractProcessorDialect {

    private static final String PREFIX = "said";
    private static final int PRECEDENCE = 1_300;

    LinkedDataDialect() {
        super("Linked data", PREFIX, PRECEDENCE);
    }

    @Override
    public Set<IProcessor> getProcessors(String prefix) {
        return Set.of(new Holder(prefix));
    }

    private static final class Holder extends AbstractStandardExpressionAttributeTagProcessor {

        Holder(String prefix) {
            super(TemplateMode.HTML, prefix, "data", PRECEDENCE, true);
        }

        @Override
        protected void doProcess(
                ITemplateContext context,
                IProcessableElementTag tag,
                AttributeName attribute,
                String value,
                @Nullable Object said,
                IElementTagStructureHandler page) {
            if (said != null) {
                page.setBody(((LinkedData) said).json(), false);
            }
        }
    }
}
