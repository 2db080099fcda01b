package org.wego.web.site.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wego.catalog.FacetWords;
import org.wego.catalog.QuestionAddress;
import org.wego.knowledge.search.SearchAnswer;
import org.wego.knowledge.search.SearchAnswer.Counts;
import org.wego.knowledge.search.SearchAnswer.WayOut;
import org.wego.knowledge.search.SearchHit;
import org.wego.knowledge.search.SearchQuestion;
import org.wego.knowledge.search.SearchQuestion.Sort;

/** An answer of the search as a page shows it: all that can be chosen is a link. */
final class CatalogListing {

    private static final String PATH = "/knowledge";
    private static final int VALUES_AT_ONCE = 8;
    private static final int PAGES_BESIDE = 2;

    private final SearchAnswer answer;
    private final SearchQuestion question;
    private final FacetWords words;

    CatalogListing(SearchAnswer answer, FacetWords words) {
        this.answer = answer;
        this.question = answer.question();
        this.words = words;
    }

    /**
     * The values of a facet.
     *
     * @param first the most frequent, and those that are chosen
     * @param more all others
     */
    record Group(String title, List<Choice> first, List<Choice> more) {}

    /** A part of what is asked that the form keeps while other words are typed. */
    record Kept(String name, String value) {}

    /** A hit, with the address of its text in the language that fits. */
    record Found(SearchHit hit, String address, String why) {}

    public SearchQuestion question() {
        return question;
    }

    public SearchAnswer answer() {
        return answer;
    }

    /** Whether it is more than the plain list: search engines are to keep only that. */
    public boolean isNarrowed() {
        return !QuestionAddress.parameters(question).isEmpty();
    }

    /** The feed of what is found. */
    public String feed() {
        return QuestionAddress.at("/feeds/catalog.atom", question.part(0, question.limit()));
    }

    /**
     * Where the first of the hits are cited.
     *
     * @param forms what files of each form are called, by the end of their names
     */
    public List<Choice> citations(Map<String, String> forms) {
        return forms.entrySet().stream()
                .map(it -> Choice.leading(
                        it.getValue(),
                        QuestionAddress.at("/knowledge/citations." + it.getKey(), question.part(0, question.limit()))))
                .toList();
    }

    public List<Found> hits() {
        return answer.hits().stream()
                .map(it -> new Found(it, PATH + "/" + it.id() + "#" + it.language(), words.why(it)))
                .toList();
    }

    public List<Group> groups() {
        return answer.facets().stream()
                .filter(it -> !it.values().isEmpty())
                .map(this::group)
                .toList();
    }

    private Group group(Counts counts) {
        List<Choice> first = new ArrayList<>();
        List<Choice> more = new ArrayList<>();
        counts.values().forEach(it -> {
            Choice choice = new Choice(
                    words.of(counts.facet(), it.value()),
                    at(question.toggled(counts.facet(), it.value())),
                    it.entries(),
                    it.chosen());
            (it.chosen() || first.size() < VALUES_AT_ONCE ? first : more).add(choice);
        });
        return new Group(words.of(counts.facet()), first, more);
    }

    /** What is chosen, each with the address without it. */
    public List<Choice> chosen() {
        return question.chosen().entrySet().stream()
                .flatMap(it -> it.getValue().stream()
                        .map(value -> Choice.leading(
                                words.of(it.getKey()) + ": " + words.of(it.getKey(), value),
                                at(question.toggled(it.getKey(), value)))))
                .toList();
    }

    /** What was chosen that no facet can have. */
    public List<String> ignored() {
        return answer.ignored().entrySet().stream()
                .flatMap(it -> it.getValue().stream().map(value -> words.of(it.getKey()) + ": " + value))
                .toList();
    }

    public List<Choice> sorts() {
        return Stream.of(Sort.values())
                .map(it -> new Choice(words.word(it), at(question.sortedBy(it)), 0, it == question.sort()))
                .toList();
    }

    public List<Kept> kept() {
        return question.parameters().entrySet().stream()
                .filter(it -> !it.getKey().equals("q"))
                .flatMap(it -> it.getValue().stream().map(value -> new Kept(it.getKey(), value)))
                .toList();
    }

    /** What was most likely meant; null if nothing else was. */
    public @Nullable Choice meant() {
        String meant = answer.didYouMean();
        return meant == null ? null : Choice.leading(meant, at(question.asking(meant)));
    }

    /** What finds something where nothing was found. */
    public List<Choice> waysOut() {
        return answer.waysOut().stream().map(this::wayOut).toList();
    }

    private Choice wayOut(WayOut way) {
        String label = switch (way) {
            case WayOut.WithoutFacet it -> words.of(it.facet());
            case WayOut.RelatedCluster it -> it.cluster();
        };
        return new Choice(label, at(way.instead()), way.entries(), way instanceof WayOut.RelatedCluster);
    }

    /** The address without words and choices. */
    public String all() {
        return PATH;
    }

    public int page() {
        return question.offset() / question.limit() + 1;
    }

    /** The first page, the last one, and those beside the one that is shown; 0 stands for the ones left out. */
    public List<Integer> pages() {
        int last = last();
        List<Integer> pages = new ArrayList<>();
        IntStream.rangeClosed(1, last)
                .filter(it -> it == 1 || it == last || Math.abs(it - page()) <= PAGES_BESIDE)
                .forEach(it -> {
                    if (!pages.isEmpty() && it - pages.getLast() > 1) {
                        pages.add(0);
                    }
                    pages.add(it);
                });
        return pages;
    }

    /** Where a page is. */
    public String at(int page) {
        return at(question.part((page - 1) * question.limit(), question.limit()));
    }

    private int last() {
        int reachable = Math.min(answer.total(), SearchQuestion.FARTHEST + question.limit());
        return Math.max(1, (reachable + question.limit() - 1) / question.limit());
    }

    private static String at(SearchQuestion asked) {
        return QuestionAddress.at(PATH, asked);
    }
}
