package org.wego.knowledge.citation;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.modulith.NamedInterface;

/** Writes references, one after the other. */
@NamedInterface
public final class Citations {

    private Citations() {}

    /** The references in one form; what they say is escaped as the form asks for. */
    public static String write(CitationFormat format, List<Reference> references) {
        return switch (format) {
            case TEXT -> all(references, "\n\n", Citations::text) + "\n";
            case BIBTEX -> all(references, "\n", Bibtex::entry);
            case RIS -> all(references, "\r\n", Ris::entry);
            case CSL_JSON -> CslItems.of(references);
        };
    }

    /** One sentence, as it is pasted into a text. */
    public static String text(Reference it) {
        StringBuilder text = new StringBuilder(
                        ended(it.author() + " (" + it.issued().getYear() + ")"))
                .append(' ')
                .append(ended(it.title()))
                .append(' ')
                .append(ended(it.container() + place(it)));
        if (!it.isByPublisher()) {
            text.append(' ').append(ended(it.publisher()));
        }
        return text.append(' ').append(it.address()).toString();
    }

    private static String place(Reference it) {
        String volume = it.place().volume();
        String issue = it.place().issue();
        String article = it.place().article();
        return (volume.isEmpty() && issue.isEmpty() ? "" : ", ")
                + volume
                + (issue.isEmpty() ? "" : "(" + issue + ")")
                + (article.isEmpty() ? "" : ", " + article);
    }

    private static String ended(String sentence) {
        return sentence.matches("(?s).*[.?!。？！]") ? sentence : sentence + ".";
    }

    private interface Form {
        String of(Reference reference);
    }

    private static String all(List<Reference> references, String between, Form form) {
        return references.stream().map(form::of).collect(Collectors.joining(between));
    }
}
