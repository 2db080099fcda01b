package org.wego.knowledge.part;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The parts of an entry as they are kept. What was written once must stay readable, so the names of these components
 * and of those of the parts are never changed or removed.
 */
public final class PartsText {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private PartsText() {}

    /** The text for the parts. */
    public static String write(EntryParts parts) {
        return JSON.writeValueAsString(Stored.of(parts));
    }

    /** The parts that the text is for. */
    public static EntryParts read(String text) {
        return JSON.readValue(text, Stored.class).parts();
    }

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    private record Stored(
            @Nullable Map<Section, String> sections,
            @Nullable List<Result> results,
            @Nullable CostBand cost,
            @Nullable String funding,
            @Nullable List<Partner> partners,
            @Nullable List<Attachment> images,
            @Nullable List<Attachment> files,
            @Nullable List<Link> links,
            @Nullable List<Source> sources,
            @Nullable JournalPlace journal,
            @Nullable String licence,
            @Nullable String credit) {

        static Stored of(EntryParts parts) {
            return new Stored(
                    parts.sections(),
                    parts.results(),
                    parts.cost(),
                    parts.funding(),
                    parts.partners(),
                    parts.images(),
                    parts.files(),
                    parts.links(),
                    parts.sources(),
                    parts.journal().equals(JournalPlace.NONE) ? null : parts.journal(),
                    parts.licence(),
                    parts.credit());
        }

        EntryParts parts() {
            return new EntryParts(
                    Objects.requireNonNullElse(sections, Map.of()),
                    all(results),
                    cost,
                    text(funding),
                    all(partners),
                    all(images),
                    all(files),
                    all(links),
                    all(sources),
                    Objects.requireNonNullElse(journal, JournalPlace.NONE),
                    text(licence),
                    text(credit));
        }

        private static <T> List<T> all(@Nullable List<T> kept) {
            return Objects.requireNonNullElse(kept, List.of());
        }

        private static String text(@Nullable String kept) {
            return Objects.requireNonNullElse(kept, "");
        }
    }
}
