package org.wego.knowledge.entry;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wego.knowledge.entry.EntryProblem.Fault;
import org.wego.knowledge.part.Attachment;
import org.wego.knowledge.part.EntryParts;
import org.wego.knowledge.part.Link;
import org.wego.knowledge.part.Partner;
import org.wego.knowledge.part.Result;
import org.wego.knowledge.part.Source;
import org.wego.membership.text.LanguageTag;

/** The rules that the contents of an entry must meet before anybody may read it. */
final class ContentRules {

    static final int LONGEST_TITLE = 300;
    static final int LONGEST_SUMMARY = 4_000;
    static final int LONGEST_BODY = 20_000;

    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_WORD = 100;
    private static final int LONGEST_ADDRESS = 1_000;
    private static final int LONGEST_NOTE = 2_000;
    private static final int LONGEST_LINE = 500;
    private static final int LONGEST_CITY = 200;
    private static final int MOST = 50;
    private static final int MOST_TEXTS = 20;
    private static final int FIRST_YEAR = 1_000;
    private static final int LAST_YEAR = 2_200;
    private static final int GOALS = 17;

    private final List<EntryProblem> problems = new ArrayList<>();

    private ContentRules() {}

    static List<EntryProblem> of(EntryContent content) {
        ContentRules rules = new ContentRules();
        rules.look(content);
        rules.look(content.parts());
        return rules.problems;
    }

    private void look(EntryContent content) {
        if (content.city() != null) {
            needed("city", content.city().name(), LONGEST_CITY);
        }
        year("year", content.year());
        year("endYear", content.endYear());
        if (content.year() != null && content.endYear() != null && content.endYear() < content.year()) {
            add("endYear", Fault.OUT_OF_RANGE, content.endYear().toString());
        }
        content.sdgs().stream()
                .filter(goal -> goal < 1 || goal > GOALS)
                .forEach(goal -> add("sdgs", Fault.OUT_OF_RANGE, goal.toString()));
        words("technologies", content.technologies());
        if (content.texts().isEmpty()) {
            add("texts[1].title", Fault.MISSING, "");
            add("texts[1].summary", Fault.MISSING, "");
        }
        if (content.texts().size() > MOST_TEXTS) {
            add("texts", Fault.TOO_MANY, String.valueOf(content.texts().size()));
        }
        Set<String> languages = new HashSet<>();
        for (int i = 0; i < content.texts().size(); i++) {
            look("texts[" + (i + 1) + "].", content.texts().get(i), languages);
        }
    }

    private void look(String at, EntryText text, Set<String> languages) {
        if (!LanguageTag.isOne(LanguageTag.canonical(text.language()))) {
            add(at + "language", Fault.NO_LANGUAGE, text.language());
        } else if (!languages.add(text.language())) {
            add(at + "language", Fault.LANGUAGE_TWICE, text.language());
        }
        needed(at + "title", text.title(), LONGEST_TITLE);
        needed(at + "summary", text.summary(), LONGEST_SUMMARY);
        within(at + "body", text.body(), LONGEST_BODY);
        words(at + "keywords", text.keywords());
    }

    private void look(EntryParts parts) {
        parts.sections().forEach((section, text) -> within(section.field(), text, LONGEST_BODY));
        within("funding", parts.funding(), LONGEST_NOTE);
        within("licence", parts.licence(), LONGEST_NAME);
        within("credit", parts.credit(), LONGEST_LINE);
        within("volume", parts.journal().volume(), LONGEST_WORD);
        within("issue", parts.journal().issue(), LONGEST_WORD);
        within("articleNumber", parts.journal().article(), LONGEST_WORD);
        if (parts.sources().isEmpty()) {
            add("sources", Fault.MISSING, "");
        }
        each("sources", parts.sources(), this::source);
        each("links", parts.links(), this::link);
        each("results", parts.results(), this::result);
        each("partners", parts.partners(), this::partner);
        each("images", parts.images(), this::attachment);
        each("files", parts.files(), this::attachment);
    }

    private void source(String at, Source source) {
        needed(at + ".url", source.label(), LONGEST_ADDRESS);
        within(at + ".publisher", source.publisher(), LONGEST_LINE);
        address(at + ".url", source.url());
    }

    private void link(String at, Link link) {
        needed(at + ".url", link.url(), LONGEST_ADDRESS);
        within(at + ".title", link.title(), LONGEST_NAME);
        address(at + ".url", link.url());
    }

    private void result(String at, Result result) {
        needed(at + ".indicator", result.indicator(), LONGEST_NAME);
        within(at + ".unit", result.unit(), LONGEST_WORD);
        year(at + ".year", result.year());
        figure(at + ".value", result.value());
        figure(at + ".baseline", result.baseline());
    }

    private void figure(String field, @Nullable BigDecimal figure) {
        if (figure != null && Result.isBeyondReading(figure)) {
            add(field, Fault.OUT_OF_RANGE, figure.toString());
        }
    }

    private void partner(String at, Partner partner) {
        needed(at + ".name", partner.name(), LONGEST_NAME);
        within(at + ".role", partner.role(), LONGEST_NAME);
    }

    private void attachment(String at, Attachment attachment) {
        needed(at + ".text", attachment.text(), LONGEST_LINE);
    }

    private interface Look<T> {
        void at(String place, T part);
    }

    private <T> void each(String field, List<T> all, Look<T> look) {
        many(field, all);
        for (int i = 0; i < all.size(); i++) {
            look.at(field + "[" + (i + 1) + "]", all.get(i));
        }
    }

    private void many(String field, List<?> all) {
        if (all.size() > MOST) {
            add(field, Fault.TOO_MANY, String.valueOf(all.size()));
        }
    }

    private void words(String field, List<String> words) {
        each(field, words, (at, word) -> within(at, word, LONGEST_WORD));
    }

    private void needed(String field, String text, int longest) {
        if (text.isEmpty()) {
            add(field, Fault.MISSING, "");
        }
        within(field, text, longest);
    }

    private void within(String field, String text, int longest) {
        if (text.length() > longest) {
            problems.add(EntryProblem.tooLong(field, longest));
        }
    }

    private void address(String field, String url) {
        if (!url.isEmpty() && !url.startsWith("https://") && !url.startsWith("http://")) {
            add(field, Fault.NO_ADDRESS, url);
        }
    }

    private void year(String field, @Nullable Integer year) {
        if (year != null && (year < FIRST_YEAR || year > LAST_YEAR)) {
            add(field, Fault.OUT_OF_RANGE, year.toString());
        }
    }

    private void add(String field, Fault fault, String value) {
        problems.add(new EntryProblem(field, fault, value));
    }
}
