package org.wego.ui.knowledge.writing;

import com.neovisionaries.i18n.CountryCode;
import com.vaadin.flow.component.UI;
import java.util.Locale;
import org.wego.knowledge.entry.CatalogKind;
import org.wego.knowledge.entry.EntryStatus;
import org.wego.knowledge.part.CostBand;
import org.wego.words.Formats;
import org.wego.words.Words;

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

    /** What a field says, with constants in words. */
    static String value(String field, String text) {
        return switch (text.isEmpty() ? "" : field) {
            case "catalog" -> words(Words.of(CatalogKind.valueOf(text)));
            case "status" -> words(Words.of(EntryStatus.valueOf(text)));
            case "costBand" -> words(Words.of(CostBand.valueOf(text)));
            case "country" -> Formats.country(CountryCode.valueOf(text));
            default -> text;
        };
    }

    private static String words(String key) {
        return UI.getCurrent().getTranslation(key);
    }

    private static String word(String field) {
        return words("knowledge.field." + field);
    }
}
