package org.wego.ui.knowledge.writing;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.wego.ui.component.Buttons;

/** In which other language an entry is to be told. */
final class LanguageChoice extends Div {

    /** The languages of most members; others come with what is imported. */
    private static final List<String> OFFERED =
            List.of("en", "ko", "zh", "ja", "ru", "tr", "vi", "es", "fr", "ar", "pt", "de", "id", "th", "mn");

    private final ComboBox<String> choice = new ComboBox<>();

    LanguageChoice(Consumer<String> chosen) {
        addClassName("form-row");
        choice.setLabel(getTranslation("writing.language"));
        choice.setItemLabelGenerator(LanguageChoice::called);
        add(
                choice,
                Buttons.plain(
                        "writing.language.add",
                        () -> Optional.ofNullable(choice.getValue()).ifPresent(chosen)));
        without(Set.of());
    }

    /** Offers no language in which it is told already. */
    void without(Set<String> told) {
        choice.setItems(OFFERED.stream().filter(it -> !told.contains(it)).toList());
        choice.setValue(null);
    }

    /** "Korean". */
    static String called(String tag) {
        return Locale.forLanguageTag(tag).getDisplayName(Locale.ENGLISH);
    }
}
