package org.wego.membership.press;

import java.util.Set;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IPostProcessorDialect;
import org.thymeleaf.engine.AbstractTemplateHandler;
import org.thymeleaf.model.IText;
import org.thymeleaf.postprocessor.IPostProcessor;
import org.thymeleaf.postprocessor.PostProcessor;
import org.thymeleaf.templatemode.TemplateMode;

/** Writes every text that a template has filled in as our fonts can print it. */
final class PrintableSigns extends AbstractDialect implements IPostProcessorDialect {

    PrintableSigns() {
        super("printable signs");
    }

    @Override
    public int getDialectPostProcessorPrecedence() {
        return 0;
    }

    @Override
    public Set<IPostProcessor> getPostProcessors() {
        return Set.of(new PostProcessor(TemplateMode.HTML, Writer.class, 0));
    }

    /** Made by the engine, for each sheet. */
    public static final class Writer extends AbstractTemplateHandler {

        @Override
        public void handleText(IText text) {
            String given = text.getText();
            String written = PrintedText.of(given);
            super.handleText(
                    written.equals(given)
                            ? text
                            : getContext().getModelFactory().createText(written));
        }
    }
}
