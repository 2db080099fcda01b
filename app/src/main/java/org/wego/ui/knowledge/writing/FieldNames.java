package org.wego.ui.knowledge.writing;

import com.vaadin.flow.component.UI;
import java.util.Locale;

/** Names the fields of entries for people. */
final class FieldNames {

    private FieldNames() {}

    /** "Title, Korean" of {@code title.ko}. */
    static String of(String field) {
        int dot = field.indexOf('.');
        if (dot < 0) {
            return word(field);
        }
        return word(field.substring(0, dot)) + ", "
                + Locale.forLanguageTag(field.substring(dot + 1)).getDisplayName(Locale.ENGLISH);
    }

    private static String word(String field) {
        return UI.getCurrent().getTranslation("knowledge.field." + field);
    }
}
