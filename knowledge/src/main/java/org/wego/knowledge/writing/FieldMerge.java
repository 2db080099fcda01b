package org.wego.knowledge.writing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wego.knowledge.entry.EntryContent;

/**
 * What two editors made of the same contents, field by field: whoever changed a field alone has it so. A language that one
 * of them took away while the other one wrote in it stays.
 *
 * @param content in which fields that both wrote are as the first one saved them
 */
record FieldMerge(EntryContent content, List<FieldConflict> conflicts) {

    static FieldMerge of(EntryContent read, EntryContent mine, EntryContent theirs) {
        Sides sides = new Sides(ContentFields.of(read), ContentFields.of(mine), ContentFields.of(theirs));
        List<String> languages = sides.languages();
        SequencedMap<String, Object> merged = new LinkedHashMap<>();
        merged.put(ContentFields.LANGUAGES, languages);
        List<FieldConflict> conflicts = new ArrayList<>();
        for (String field : sides.fields()) {
            Object was = sides.read.value(field);
            Object my = sides.value(sides.mine, field, languages);
            Object their = sides.value(sides.theirs, field, languages);
            boolean iWrote = !Objects.equals(was, my);
            boolean theyWrote = !Objects.equals(was, their);
            if (iWrote && theyWrote && !Objects.equals(my, their)) {
                conflicts.add(new FieldConflict(field, ContentFields.shown(their), ContentFields.shown(my)));
            }
            Object value = iWrote && !theyWrote ? my : their;
            if (value != null) {
                merged.put(field, value);
            }
        }
        return new FieldMerge(new ContentFields(merged).content(), List.copyOf(conflicts));
    }

    private record Sides(ContentFields read, ContentFields mine, ContentFields theirs) {

        Set<String> fields() {
            Set<String> fields = new LinkedHashSet<>(theirs.values().keySet());
            fields.addAll(mine.values().keySet());
            fields.addAll(read.values().keySet());
            fields.remove(ContentFields.LANGUAGES);
            return fields;
        }

        /**
         * In the order of whoever changed it. What either of them added is there; what one removed and neither changed
         * is not.
         */
        List<String> languages() {
            List<String> was = read.languages();
            Set<String> all = new LinkedHashSet<>(was.equals(mine.languages()) ? theirs.languages() : mine.languages());
            all.addAll(theirs.languages());
            all.addAll(mine.languages());
            all.removeIf(it -> was.contains(it) && (isGone(it, mine, theirs) || isGone(it, theirs, mine)));
            return List.copyOf(all);
        }

        private boolean isGone(String language, ContentFields without, ContentFields other) {
            return !without.languages().contains(language)
                    && other.values().keySet().stream()
                            .filter(it -> it.endsWith("." + language))
                            .allMatch(it -> Objects.equals(read.value(it), other.value(it)));
        }

        /** Whoever removed a language that stays counts as not having written in it. */
        @Nullable
        Object value(ContentFields side, String field, List<String> staying) {
            String language = field.substring(field.indexOf('.') + 1);
            boolean tookAway = field.indexOf('.') >= 0
                    && staying.contains(language)
                    && !side.languages().contains(language);
            return tookAway ? read.value(field) : side.value(field);
        }
    }
}
