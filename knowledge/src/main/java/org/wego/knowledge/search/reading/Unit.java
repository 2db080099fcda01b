package org.wego.knowledge.search.reading;

import java.util.List;
import java.util.Map;

/**
 * A word of a question in all the forms that fields keep it in.
 *
 * @param text as it was typed
 * @param start where it stands in what was typed
 * @param end behind its last letter
 * @param telling false for a word that stands in every sentence
 * @param forms by field, what the word becomes there; more than one form where a word is taken apart
 * @param alternatives what means the same; of each all units are needed
 */
public record Unit(
        String text,
        int start,
        int end,
        boolean telling,
        Map<String, List<String>> forms,
        List<List<Unit>> alternatives) {

    /** Its forms in a field. */
    public List<String> in(String field) {
        return forms.getOrDefault(field, List.of());
    }

    Unit or(List<List<Unit>> others) {
        return new Unit(text, start, end, telling, forms, others);
    }

    Unit asTelling() {
        return new Unit(text, start, end, true, forms, alternatives);
    }
}
