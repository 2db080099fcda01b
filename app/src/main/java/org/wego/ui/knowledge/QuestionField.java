package org.wego.ui.knowledge;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wego.knowledge.search.CatalogSearch;
import org.wego.knowledge.search.Suggestion;
import org.wego.membership.text.CleanText;
import org.wego.words.Words;

/** Where one types what is looked for; suggests titles, cities and clusters while one does. */
final class QuestionField extends ComboBox<QuestionField.Asked> {

    private static final int MOST = 8;

    private final transient CatalogSearch search;
    private boolean showing;

    /**
     * What was typed, or chosen of what was suggested.
     *
     * @param suggestion null if it was typed
     */
    record Asked(String text, @Nullable Suggestion suggestion) {}

    /**
     * A field in which nothing is asked yet.
     *
     * @param typed takes what somebody typed; empty if nothing is asked any more
     * @param chosen takes what somebody chose
     */
    QuestionField(CatalogSearch search, Consumer<String> typed, Consumer<Suggestion> chosen) {
        this.search = search;
        addClassName("catalog-question");
        setAriaLabel(getTranslation("catalog.search"));
        getElement().setAttribute("aria-keyshortcuts", "/");
        setPlaceholder(getTranslation("catalog.search.placeholder"));
        setPrefixComponent(VaadinIcon.SEARCH.create());
        setClearButtonVisible(true);
        setAllowCustomValue(true);
        setItemLabelGenerator(Asked::text);
        setPageSize(MOST);
        setRenderer(
                LitRenderer.<Asked>of("<span>${item.text}</span><small class=\"suggestion-kind\">${item.kind}</small>")
                        .withProperty("text", Asked::text)
                        .withProperty("kind", this::kind));
        setItems(this::suggested);
        addCustomValueSetListener(event -> typed.accept(CleanText.line(event.getDetail())));
        addValueChangeListener(change -> {
            Asked asked = change.getValue();
            if (showing || !change.isFromClient()) {
                return;
            }
            if (asked == null) {
                typed.accept("");
            } else if (asked.suggestion() != null) {
                chosen.accept(asked.suggestion());
            }
        });
    }

    /** Shows what is asked now. */
    void show(String text) {
        showing = true;
        setValue(text.isBlank() ? null : new Asked(text, null));
        getElement().setAttribute("data-asked", text);
        showing = false;
    }

    Stream<Asked> suggested(Query<Asked, String> query) {
        // a data provider asks for both, always
        int offset = query.getOffset();
        int limit = query.getLimit();
        return query
                .getFilter()
                .filter(it -> !it.isBlank() && offset == 0)
                .map(it -> search.suggest(it, Math.min(limit, MOST)))
                .orElse(List.of())
                .stream()
                .map(it -> new Asked(it.text(), it));
    }

    private String kind(Asked asked) {
        return asked.suggestion() == null
                ? ""
                : getTranslation(Words.of(asked.suggestion().kind()));
    }
}
