package org.wego.membership.press;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.messageresolver.AbstractMessageResolver;

/** The words of a sheet, from the bundle under the name of its class; one that is not there is a fault of the template. */
final class SheetWords extends AbstractMessageResolver {

    private static final ClassValue<ResourceBundle> WORDS = new ClassValue<>() {
        @Override
        protected ResourceBundle computeValue(Class<?> sheet) {
            return ResourceBundle.getBundle(
                    sheet.getName(),
                    Locale.ENGLISH,
                    sheet.getClassLoader(),
                    Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        }
    };

    /** @throws java.util.MissingResourceException if the bundle has no such words */
    @Override
    public String resolveMessage(
            ITemplateContext context, @Nullable Class<?> origin, String key, Object @Nullable [] arguments) {
        Object sheet = Objects.requireNonNull(context.getVariable(SheetTemplates.SHEET), "a sheet");
        return new MessageFormat(WORDS.get(sheet.getClass()).getString(key), Locale.ENGLISH).format(arguments);
    }

    @Override
    public @Nullable String createAbsentMessageRepresentation(
            ITemplateContext context, @Nullable Class<?> origin, String key, Object @Nullable [] arguments) {
        return null;
    }
}
