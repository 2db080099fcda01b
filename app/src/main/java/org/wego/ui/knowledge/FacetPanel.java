package org.wego.ui.knowledge;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.wego.catalog.FacetWords;
import org.wego.knowledge.search.Facet;
import org.wego.knowledge.search.SearchAnswer;
import org.wego.knowledge.search.SearchAnswer.Count;
import org.wego.knowledge.search.SearchAnswer.Counts;
import org.wego.knowledge.search.SearchQuestion;
import org.wego.ui.component.Buttons;
import org.wego.words.Formats;

/** By what the hits can be narrowed down, with how many there are of each; on a phone it comes from the side. */
final class FacetPanel extends Aside {

    private static final int VALUES_AT_ONCE = 8;

    /** A click beside it closes it and does nothing else. */
    private static final String CLOSE_BESIDE = """
            const beside = (event) => {
              if (this.isConnected && this.classList.contains('open')) {
                if (event.composedPath().includes(this)) { return; }
                event.preventDefault();
                event.stopPropagation();
                this.dispatchEvent(new CustomEvent('beside'));
              }
              document.removeEventListener('click', beside, true);
            };
            document.addEventListener('click', beside, true);""";

    private final transient FacetWords words;
    private final transient Consumer<SearchQuestion> asking;
    private final Div groups = new Div();
    private final transient Map<Toggled, NativeButton> values = new HashMap<>();
    private transient SearchQuestion question = SearchQuestion.of("");
    private transient @Nullable Toggled toggled;

    private record Toggled(Facet facet, String value) {}

    FacetPanel(FacetWords words, Consumer<SearchQuestion> asking) {
        this.words = words;
        this.asking = asking;
        addClassName("catalog-facets");
        setId("facets");
        getElement().setAttribute("aria-label", getTranslation("catalog.narrow"));
        Component close = Buttons.quiet(VaadinIcon.CLOSE, getTranslation("shell.close"), this::close);
        close.addClassName("close-facets");
        add(close, groups);
        getElement().addEventListener("beside", _ -> close());
        Shortcuts.addShortcutListener(this, this::close, Key.ESCAPE).listenOn(this);
    }

    /** Comes out, where there is no room for it beside the hits. */
    void open() {
        addClassName("open");
        getElement().executeJs("this.querySelector('vaadin-button, button')?.focus()");
        getElement().executeJs(CLOSE_BESIDE);
    }

    private void close() {
        removeClassName("open");
        getElement().executeJs("this.parentElement.querySelector('.to-facets')?.focus()");
    }

    /** Shows what an answer can be narrowed to; what was pressed last keeps the focus. */
    void show(SearchAnswer answer) {
        question = answer.question();
        groups.removeAll();
        answer.facets().stream().filter(it -> !it.values().isEmpty()).forEach(it -> groups.add(group(it)));
        toggled = null;
    }

    private Section group(Counts counts) {
        List<ListItem> first = new ArrayList<>();
        List<ListItem> more = new ArrayList<>();
        counts.values()
                .forEach(it -> (it.chosen() || first.size() < VALUES_AT_ONCE ? first : more)
                        .add(new ListItem(value(counts.facet(), it))));
        Section group = new Section(new H2(words.of(counts.facet())), list(first));
        if (!more.isEmpty()) {
            group.add(new NativeDetails(getTranslation("catalog.more", more.size()), list(more)));
        }
        return group;
    }

    /** The one that was there: two can be pressed one after the other, faster than what they narrow to is shown. */
    private NativeButton value(Facet facet, Count count) {
        Toggled toggling = new Toggled(facet, count.value());
        NativeButton value = values.computeIfAbsent(toggling, this::button);
        Span entries = new Span(Formats.number(count.entries()));
        entries.addClassName("n");
        value.removeAll();
        value.add(new Span(words.of(facet, count.value())), entries);
        value.getElement().setAttribute("aria-pressed", String.valueOf(count.chosen()));
        if (toggling.equals(toggled)) {
            value.getElement().executeJs("this.focus()");
        }
        return value;
    }

    private NativeButton button(Toggled toggling) {
        return new NativeButton("", _ -> {
            toggled = toggling;
            asking.accept(question.toggled(toggling.facet(), toggling.value()));
        });
    }

    private static UnorderedList list(List<ListItem> values) {
        UnorderedList list = new UnorderedList(values.toArray(ListItem[]::new));
        list.addClassName("facet");
        return list;
    }
}
