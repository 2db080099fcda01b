package org.wego.knowledge.entry;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wego.knowledge.part.EntryParts;
import org.wego.knowledge.part.Result;
import org.wego.knowledge.part.Section;
import org.wego.knowledge.part.Source;
import org.wego.membership.audit.RecordState;
import org.wego.membership.file.FileOwner;
import org.wego.programs.cluster.ClusterSummary;

/** What the changes of an entry are told of, part by part. */
public final class EntryRecord {

    /** What changes of entries are reported as. */
    public static final String SUBJECT = "entry";

    private EntryRecord() {}

    /** What the images and files of an entry are kept with. */
    public static FileOwner papers(EntryId entry) {
        return new FileOwner(SUBJECT, entry.value());
    }

    /** What an entry says now; a language is told by its tag before what is said in it. */
    public static RecordState of(EntryContent content) {
        EntryParts parts = content.parts();
        RecordState state = RecordState.NONE
                .with("catalog", content.catalog())
                .with("city", content.city() == null ? "" : content.city().name())
                .with(
                        "country",
                        content.country() == null ? "" : content.country().getAlpha2())
                .with("project", content.project())
                .with("year", content.year())
                .with("endYear", content.endYear())
                .with("status", content.status())
                .with("clusters", listed(content.clusters(), ClusterSummary::name))
                .with("sdgs", listed(content.sdgs(), Object::toString))
                .with("technologies", listed(content.technologies(), Function.identity()))
                .with("languages", listed(content.texts(), EntryText::language))
                .with("original", originals(content.texts()))
                .with("title", told(content.texts(), EntryText::title))
                .with("summary", told(content.texts(), EntryText::summary))
                .with("body", told(content.texts(), EntryText::body))
                .with("keywords", told(content.texts(), it -> String.join("; ", it.keywords())));
        for (Section section : Section.values()) {
            state = state.with(section.field(), parts.sections().getOrDefault(section, ""));
        }
        return state.with("results", listed(parts.results(), EntryRecord::told))
                .with("costBand", parts.cost())
                .with("funding", parts.funding())
                .with("partners", listed(parts.partners(), it -> it.name() + " (" + it.role() + ")"))
                // of another file under the same words tells who keeps files
                .with("images", listed(parts.images(), it -> it.text()))
                .with("files", listed(parts.files(), it -> it.text()))
                .with("links", listed(parts.links(), it -> (it.title() + " " + it.url()).strip()))
                .with("sources", listed(parts.sources(), EntryRecord::told))
                .with("volume", parts.journal().volume())
                .with("issue", parts.journal().issue())
                .with("articleNumber", parts.journal().article())
                .with("licence", parts.licence())
                .with("credit", parts.credit());
    }

    private static String originals(List<EntryText> texts) {
        return texts.stream()
                .filter(EntryText::original)
                .map(EntryText::language)
                .collect(Collectors.joining("\n"));
    }

    private static String told(List<EntryText> texts, Function<EntryText, String> part) {
        return texts.stream()
                .filter(it -> !part.apply(it).isEmpty())
                .map(it -> it.language().toUpperCase(Locale.ROOT) + ": " + part.apply(it))
                .collect(Collectors.joining("\n"));
    }

    private static String told(Result result) {
        String told = "%s: %s %s (%s)"
                .formatted(result.indicator(), orNothing(result.value()), result.unit(), orNothing(result.year()));
        return result.baseline() == null
                ? told
                : told + ", before: " + result.baseline().toPlainString();
    }

    private static String told(Source source) {
        String told = (source.publisher() + " " + source.url()).strip();
        return source.accessed() == null ? told : told + ", " + source.accessed();
    }

    private static <T> String listed(Collection<T> all, Function<T, String> part) {
        return all.stream().map(part).collect(Collectors.joining("\n"));
    }

    private static Object orNothing(@Nullable Object value) {
        return value == null ? "" : value;
    }
}
