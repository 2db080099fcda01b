package org.wego.knowledge.part;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.text.CleanText;

/**
 * What an entry tells beside its texts. All but the sources may be missing.
 *
 * @param sections in the original language, none of them empty
 * @param cost or null if nobody tells
 * @param licence of the texts, such as {@code CC BY 4.0}
 * @param credit who is to be named
 */
@NamedInterface
public record EntryParts(
        Map<Section, String> sections,
        List<Result> results,
        @Nullable CostBand cost,
        String funding,
        List<Partner> partners,
        List<Attachment> images,
        List<Attachment> files,
        List<Link> links,
        List<Source> sources,
        JournalPlace journal,
        String licence,
        String credit) {

    /** Tells nothing. */
    public static final EntryParts NONE = new EntryParts(
            Map.of(),
            List.of(),
            null,
            "",
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            JournalPlace.NONE,
            "",
            "");

    /** Keeps copies, without sections that are empty. */
    public EntryParts {
        Map<Section, String> told = new EnumMap<>(Section.class);
        sections.forEach((section, text) -> {
            String clean = CleanText.lines(text);
            if (!clean.isEmpty()) {
                told.put(section, clean);
            }
        });
        sections = Collections.unmodifiableMap(told);
        results = List.copyOf(results);
        funding = CleanText.lines(funding);
        partners = List.copyOf(partners);
        images = List.copyOf(images);
        files = List.copyOf(files);
        links = List.copyOf(links);
        sources = List.copyOf(sources);
        licence = CleanText.line(licence);
        credit = CleanText.line(credit);
    }

    /** Tells where it is written and nothing more. */
    public static EntryParts from(List<Source> sources) {
        return new EntryParts(
                Map.of(),
                List.of(),
                null,
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                sources,
                JournalPlace.NONE,
                "",
                "");
    }

    /** The same with the images and files of others. */
    public EntryParts withAttachmentsOf(EntryParts others) {
        return new EntryParts(
                sections,
                results,
                cost,
                funding,
                partners,
                others.images(),
                others.files(),
                links,
                sources,
                journal,
                licence,
                credit);
    }
}
