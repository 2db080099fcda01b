package org.wego.web.oai;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wego.knowledge.entry.EntryContent;
import org.wego.knowledge.entry.EntryText;
import org.wego.programs.cluster.ClusterSummary;

/** What all forms say of an entry in the same words. */
final class EntryWords {

    private static final Pattern LANGUAGE = Pattern.compile("[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*+");

    private EntryWords() {}

    /** Whose work it is: the city's, or else the organisation's. */
    static String creator(EntryContent content, Repository house) {
        return content.city() == null ? house.publisher() : content.city().name();
    }

    /** What it is about, in the terms of the house: clusters, technologies and goals. */
    static List<String> subjects(EntryContent content) {
        return Stream.of(
                        content.clusters().stream().map(ClusterSummary::name),
                        content.technologies().stream(),
                        content.sdgs().stream().map(it -> "SDG " + it))
                .flatMap(it -> it)
                .toList();
    }

    /** "2013", "2013/2020" as ISO 8601 has it, or nothing. */
    static String years(EntryContent content) {
        return Stream.of(content.year(), content.endYear())
                .filter(it -> it != null)
                .distinct()
                .map("%04d"::formatted)
                .collect(Collectors.joining("/"));
    }

    /** The language of a text, or nothing if it is not written as languages are. */
    static String language(EntryText text) {
        return LANGUAGE.matcher(text.language()).matches() ? text.language() : "";
    }

    static Map<String, String> inItsLanguage(EntryText text) {
        return language(text).isEmpty() ? Map.of() : Map.of("xml:lang", text.language());
    }

    /** Both, as far as there are any, one after the other. */
    static String together(String first, String second) {
        return Stream.of(first, second).filter(it -> !it.isBlank()).collect(Collectors.joining(", "));
    }
}
