package org.wego.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Gives the screens the same texts as the public pages: the bundles under {@code i18n/}. */
@Component
class TranslatedTexts implements I18NProvider {

    private final MessageSource texts;

    TranslatedTexts(MessageSource texts) {
        this.texts = texts;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(Locale.ENGLISH);
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        return texts.getMessage(key, arguments, locale);
    }
}
