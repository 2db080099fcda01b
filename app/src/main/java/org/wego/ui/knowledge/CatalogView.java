package org.wego.ui.knowledge;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import org.springframework.context.MessageSource;
import org.wego.catalog.CityPlaces;
import org.wego.catalog.Comparison;
import org.wego.catalog.FacetWords;
import org.wego.catalog.HitMap;
import org.wego.catalog.QuestionAddress;
import org.wego.knowledge.entry.EntryId;
import org.wego.knowledge.search.CatalogSearch;
import org.wego.knowledge.search.Facet;
import org.wego.knowledge.search.SearchAnswer;
import org.wego.knowledge.search.SearchQuestion;
import org.wego.knowledge.search.SearchQuestion.Sort;
import org.wego.knowledge.search.Suggestion;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.InMenu;
import org.wego.ui.component.InMenu.Group;
import org.wego.ui.component.Notice;
import org.wego.ui.component.Screen;
import org.wego.ui.component.address.DeskAddress;
import org.wego.ui.component.list.ListAddress;

/** What the catalogs have about a question; all that is asked and chosen stands in the address. */
@Route(DeskAddress.KNOWLEDGE)
@Menu(title = "catalog.title", order = 40, icon = "vaadin:book")
@InMenu(Group.MAIN)
@StyleSheet("context://styles/record.css")
@StyleSheet("context://styles/knowledge.css")
@RolesAllowed("MEMBER")
class CatalogView extends Screen implements BeforeEnterObserver {

    /** {@code /} leads to the field; arrows lead from there through the hits, and Enter opens one, as it is a link. */
    private static final String KEYS = """
            const keys = (event) => {
              if (!this.isConnected) { document.removeEventListener('keydown', keys, true); return; }
              if (event.ctrlKey || event.metaKey || event.altKey) { return; }
              const at = event.composedPath()[0];
              const box = this.querySelector('.catalog-question');
              if (event.key === '/' && !at.matches?.('input, textarea, [contenteditable]')) {
                event.preventDefault();
                box.focus();
                return;
              }
              const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
              const links = [...this.querySelectorAll('.hit h2 a')];
              const place = links.indexOf(document.activeElement);
              const inField = box.contains(at) && !box.opened && at.value === (box.dataset.asked ?? '');
              if (!step || (place < 0 && !(inField && step > 0))) { return; }
              const next = links[place + step] ?? (place + step < 0 ? box : undefined);
              if (next) {
                event.preventDefault();
                event.stopPropagation();
                next.focus();
              }
            };
            document.addEventListener('keydown', keys, true);""";

    private final transient CatalogSearch search;
    private final transient ListAddress address = new ListAddress(this::refresh);
    private final QuestionField field;
    private final FacetPanel facets;
    private final AnswerPanel answers;
    private transient SearchQuestion question = SearchQuestion.of("");
    private final transient SequencedSet<EntryId> picked = new LinkedHashSet<>();

    CatalogView(CatalogSearch search, CityPlaces places, MessageSource texts) {
        super("catalog.title");
        this.search = search;
        FacetWords words = new FacetWords(this::getTranslation);
        field = new QuestionField(search, text -> ask(question.asking(text)), this::choose);
        facets = new FacetPanel(words, this::ask);
        answers = new AnswerPanel(new HitMap(places, texts), words, this::ask, this::pick, facets::open);
        head().note("catalog.lead").actions(Buttons.leading("catalog.lists", DeskAddress.READING_LISTS));
        Div body = new Div(answers, facets);
        body.addClassName("catalog");
        show(field, body);
        keep();
    }

    private void keep() {
        address.keep(
                "q",
                () -> Optional.of(question.text()).filter(it -> !it.isBlank()),
                text -> question = question.asking(text.orElse("")));
        for (Facet facet : Facet.values()) {
            address.keepAll(
                    facet.parameter(),
                    () -> List.copyOf(question.chosen(facet)),
                    values -> question = question.choosing(facet, values));
        }
        address.keep(
                "sort",
                () -> question.parameters().getOrDefault("sort", List.of()).stream()
                        .findFirst(),
                text -> question = question.sortedBy(Sort.named(text.orElse(null))));
        address.keep(
                QuestionAddress.PAGE,
                () -> QuestionAddress.parameters(question).getOrDefault(QuestionAddress.PAGE, List.of()).stream()
                        .findFirst(),
                text -> question = question.part(
                        QuestionAddress.offset(text.orElse(""), SearchQuestion.USUAL), SearchQuestion.USUAL));
        address.keepAll("compare", () -> picked.stream().map(EntryId::toString).toList(), ids -> {
            picked.clear();
            ids.stream().limit(Comparison.MOST).map(EntryId::parse).forEach(picked::add);
        });
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        getElement().executeJs(KEYS);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address.read(event.getLocation());
        refresh();
    }

    private void ask(SearchQuestion next) {
        question = next;
        address.changed();
    }

    private void choose(Suggestion chosen) {
        switch (chosen.kind()) {
            case TITLE -> {
                if (chosen.entry() == null) {
                    ask(question.asking(chosen.text()));
                } else {
                    UI.getCurrent().navigate(DeskAddress.entry(chosen.entry()));
                }
            }
            case CITY -> ask(question.asking("city:\"" + chosen.text() + "\""));
            case CLUSTER -> ask(question.asking("").choosing(Facet.CLUSTER, List.of(chosen.text())));
        }
    }

    private void pick(EntryId entry) {
        if (!picked.remove(entry)) {
            if (picked.size() == Comparison.MOST) {
                Notice.refused(getTranslation("catalog.compare.most", Comparison.MOST));
                return;
            }
            picked.add(entry);
        }
        address.changed();
    }

    private void refresh() {
        SearchAnswer answer = search.find(question);
        field.show(question.text());
        facets.show(answer);
        answers.show(
                answer,
                picked,
                search.find(question.part(0, SearchQuestion.LARGEST)).hits());
    }
}
