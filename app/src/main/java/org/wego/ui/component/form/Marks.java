package org.wego.ui.component.form;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.wego.words.Words;

/** Says what is wrong at the field, as far as it has one. */
public final class Marks {

    private final Map<Enum<?>, HasValidationProperties> places = new HashMap<>();

    /** Says it at this field when that is wrong. */
    public void at(HasValidationProperties field, Enum<?>... problems) {
        for (Enum<?> problem : problems) {
            places.put(problem, field);
        }
    }

    /** Nothing is wrong yet. */
    public void clear() {
        places.values().forEach(field -> field.setInvalid(false));
    }

    /** Marks the fields; answers in words what has no field, an empty text if everything has one. */
    public String say(Collection<? extends Enum<?>> problems) {
        clear();
        List<? extends Enum<?>> others =
                problems.stream().filter(it -> !places.containsKey(it)).toList();
        problems.forEach(problem -> {
            HasValidationProperties place = places.get(problem);
            if (place != null) {
                place.setErrorMessage(UI.getCurrent().getTranslation(Words.of(problem)));
                place.setInvalid(true);
            }
        });
        return sentences(others);
    }

    /** What is wrong, a sentence each. */
    public static String sentences(Collection<? extends Enum<?>> problems) {
        return problems.stream()
                .map(it -> UI.getCurrent().getTranslation(Words.of(it)))
                .collect(Collectors.joining(" "));
    }
}
