package org.wego.ui.knowledge;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.Consumer;
import org.wego.catalog.FacetWords;
import org.wego.catalog.HitMap;
import org.wego.catalog.QuestionAddress;
import org.wego.knowledge.entry.EntryId;
import org.wego.knowledge.search.SearchAnswer;
import org.wego.knowledge.search.SearchAnswer.WayOut;
import org.wego.knowledge.search.SearchHit;
import org.wego.knowledge.search.SearchQuestion;
import org.wego.knowledge.search.SearchQuestion.Sort;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.EmptyState;
import org.wego.ui.component.Panel;
import org.wego.ui.component.Shown;
import org.wego.ui.component.WorldMapPanel;
import org.wego.ui.component.address.DeskAddress;

/** What was found, with what it is narrowed to above and where in the world it is below. */
final class AnswerPanel extends Section {

    private final transient HitMap map;
    private final transient FacetWords words;
    private final transient Consumer<SearchQuestion> asking;
    private final transient Runnable openFacets;
    private final HitList hits;
    private final Select<Sort> order = new Select<>();
    private final Span countOfPicked = new Span();
    private final Button compare;
    private final Div comparing;
    private transient SequencedSet<EntryId> picked = new LinkedHashSet<>();
    private transient SearchQuestion question = SearchQuestion.of("");

    AnswerPanel(
            HitMap map,
            FacetWords words,
            Consumer<SearchQuestion> asking,
            Consumer<EntryId> picking,
            Runnable openFacets) {
        this.map = map;
        this.words = words;
        this.asking = asking;
        this.openFacets = openFacets;
        hits = new HitList(words, picking);
        compare = Buttons.primary("catalog.compare", () -> Compared.open(picked));
        comparing = new Div(
                countOfPicked,
                Buttons.quiet("catalog.compare.clear", () -> List.copyOf(picked).forEach(picking)),
                compare);
        comparing.addClassName("comparing");
        addClassName("catalog-hits");
        setAriaLabel(getTranslation("catalog.hits"));
        order.setAriaLabel(getTranslation("catalog.sort"));
        order.setItems(Sort.values());
        order.setItemLabelGenerator(words::word);
        order.addClassName("catalog-order");
        order.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                asking.accept(question.sortedBy(change.getValue()));
            }
        });
    }

    /**
     * Shows an answer.
     *
     * @param picked what is to be compared
     * @param onMap the hits whose cities the map shows
     */
    void show(SearchAnswer answer, SequencedSet<EntryId> picked, List<SearchHit> onMap) {
        question = answer.question();
        this.picked = picked;
        List<Component> parts = new ArrayList<>(hints(answer));
        parts.add(head(answer));
        chosen().ifPresent(parts::add);
        if (answer.total() == 0) {
            parts.add(nothing(answer));
        }
        order.setValue(question.sort());
        hits.show(answer.hits(), picked);
        parts.add(hits);
        PageLinks.of(answer, asking).ifPresent(parts::add);
        if (!picked.isEmpty()) {
            countOfPicked.setText(getTranslation("catalog.compare.picked", picked.size()));
            compare.setEnabled(picked.size() > 1);
            parts.add(comparing);
        }
        map.of(onMap, "", AnswerPanel::address).ifPresent(it -> parts.add(new WorldMapPanel("catalog.map", it)));
        Shown.exactly(this, parts);
    }

    private List<Component> hints(SearchAnswer answer) {
        List<Component> hints = new ArrayList<>();
        String meant = answer.didYouMean();
        if (meant != null) {
            Paragraph hint = new Paragraph(new Span(getTranslation("catalog.meant") + " "));
            hint.add(link(meant, question.asking(meant)));
            hint.addClassName("meant");
            hints.add(hint);
        }
        if (answer.cut()) {
            hints.add(Panel.aside(getTranslation("catalog.cut")));
        }
        if (!answer.ignored().isEmpty()) {
            List<String> ignored = new ArrayList<>();
            answer.ignored().forEach((facet, values) -> values.forEach(it -> ignored.add(words.of(facet) + ": " + it)));
            hints.add(Panel.aside(getTranslation("catalog.ignored", String.join(", ", ignored))));
        }
        if (!answer.complete()) {
            hints.add(Panel.aside(getTranslation("catalog.incomplete")));
        }
        return hints;
    }

    private Div head(SearchAnswer answer) {
        Paragraph count = new Paragraph(getTranslation("catalog.count", answer.total()));
        count.addClassName("count");
        count.getElement().setAttribute("role", "status");
        int chosen =
                question.chosen().values().stream().mapToInt(it -> it.size()).sum();
        Button narrow = new Button(
                chosen == 0 ? getTranslation("catalog.narrow") : getTranslation("catalog.narrow.count", chosen),
                _ -> openFacets.run());
        narrow.addClassName("to-facets");
        narrow.getElement().setAttribute("aria-controls", "facets");
        narrow.setVisible(answer.facets().stream().anyMatch(it -> !it.values().isEmpty()));
        order.setVisible(answer.total() > 1);
        Div head = new Div(count, narrow, order);
        head.addClassName("catalog-head");
        return head;
    }

    private Optional<Div> chosen() {
        if (question.chosen().isEmpty()) {
            return Optional.empty();
        }
        Div chips = new Div();
        chips.addClassNames("chips", "chosen");
        question.chosen()
                .forEach((facet, values) -> values.forEach(value -> {
                    String label = words.of(facet) + ": " + words.of(facet, value);
                    NativeButton chip =
                            new NativeButton(label + " ×", _ -> asking.accept(question.toggled(facet, value)));
                    chip.getElement().setAttribute("aria-label", getTranslation("catalog.without") + " " + label);
                    chips.add(chip);
                }));
        chips.add(Buttons.quiet("catalog.all", () -> asking.accept(SearchQuestion.of(question.text()))));
        return Optional.of(chips);
    }

    private EmptyState nothing(SearchAnswer answer) {
        Component[] ways = answer.waysOut().stream().map(this::way).toArray(Component[]::new);
        return new EmptyState(
                getTranslation("catalog.none"), ways.length == 0 ? getTranslation("catalog.none.help") : "", ways);
    }

    private Component way(WayOut way) {
        return switch (way) {
            case WayOut.WithoutFacet it ->
                link(getTranslation("catalog.none.without", words.of(it.facet()), it.entries()), it.instead());
            case WayOut.RelatedCluster it ->
                link(getTranslation("catalog.none.cluster", it.cluster(), it.entries()), it.instead());
        };
    }

    private Button link(String words, SearchQuestion instead) {
        Button link = new Button(words, _ -> asking.accept(instead));
        link.addThemeNames("tertiary");
        return link;
    }

    /** To the one entry about a city, or to all of them. */
    private static String address(List<SearchHit> hits) {
        SearchHit first = hits.getFirst();
        return hits.size() == 1 || first.city() == null
                ? DeskAddress.entry(first.id())
                : QuestionAddress.at(
                        DeskAddress.KNOWLEDGE,
                        SearchQuestion.of("city:\"" + first.city().name() + "\""));
    }
}
