package org.wego.ui.knowledge;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.wego.catalog.FacetWords;
import org.wego.knowledge.entry.EntryId;
import org.wego.knowledge.search.MarkedText;
import org.wego.knowledge.search.SearchHit;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.ui.component.address.DeskAddress;
import org.wego.words.Formats;

/** What was found: title, city, year, catalog, cluster, what fits in it, and why it is here. */
final class HitList extends OrderedList {

    private final transient FacetWords words;
    private final transient Consumer<EntryId> picking;
    private final transient Map<EntryId, NativeButton> picks = new HashMap<>();
    private transient List<SearchHit> shown = List.of();

    /** @param picking puts an entry beside those that are to be compared, or takes it away */
    HitList(FacetWords words, Consumer<EntryId> picking) {
        this.words = words;
        this.picking = picking;
        addClassName("hits");
    }

    /**
     * Shows hits.
     *
     * @param picked those that are to be compared
     */
    void show(List<SearchHit> hits, Collection<EntryId> picked) {
        // the same hits stay, so that one can be picked while another one just is
        if (!hits.equals(shown)) {
            removeAll();
            picks.clear();
            hits.forEach(it -> add(hit(it)));
            shown = hits;
        }
        picks.forEach((entry, pick) -> mark(pick, picked.contains(entry)));
    }

    private ListItem hit(SearchHit hit) {
        Anchor title = new Anchor(DeskAddress.entry(hit.id()));
        title.add(MarkedWords.of(hit.title()));
        ListItem item = new ListItem(
                MarkedWords.in(hit.language(), new H2(title)),
                facts(
                        hit.city(),
                        hit.country() == null ? "" : Formats.country(hit.country()),
                        hit.year() == null ? "" : hit.year().toString(),
                        words.word(hit.catalog()),
                        String.join(", ", hit.clusters())),
                MarkedWords.in(hit.language(), highlights(hit.highlights())));
        String why = words.why(hit);
        if (!why.isEmpty()) {
            Paragraph reason = new Paragraph(getTranslation("catalog.why") + " " + why);
            reason.addClassNames("why", "panel-aside");
            item.add(reason);
        }
        item.add(pick(hit));
        item.addClassName("hit");
        return item;
    }

    /** City, which leads to its page, and other facts in one line, without those that are empty. */
    static Paragraph facts(@Nullable CityOnRecord city, String... others) {
        Paragraph facts = new Paragraph();
        facts.addClassName("facts-line");
        if (city != null) {
            facts.add(
                    city.member() == null
                            ? new Span(city.name())
                            : new Anchor(DeskAddress.member(city.member()), city.name()));
        }
        for (String other : others) {
            if (!other.isEmpty()) {
                facts.add(new Span(other));
            }
        }
        return facts;
    }

    private static Paragraph highlights(List<MarkedText> pieces) {
        Paragraph paragraph = new Paragraph();
        paragraph.addClassName("highlights");
        for (int i = 0; i < pieces.size(); i++) {
            if (i > 0) {
                paragraph.add(new Text(" … "));
            }
            paragraph.add(MarkedWords.of(pieces.get(i)));
        }
        return paragraph;
    }

    private Component pick(SearchHit hit) {
        NativeButton pick = new NativeButton();
        pick.addClassName("pick");
        pick.getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation("catalog.compare.about", hit.title().text()));
        pick.addClickListener(_ -> picking.accept(hit.id()));
        picks.put(hit.id(), pick);
        return pick;
    }

    private void mark(NativeButton pick, boolean picked) {
        String pressed = String.valueOf(picked);
        if (!pressed.equals(pick.getElement().getAttribute("aria-pressed"))) {
            pick.removeAll();
            pick.add(
                    (picked ? VaadinIcon.CHECK_SQUARE_O : VaadinIcon.THIN_SQUARE).create(),
                    new Span(getTranslation("catalog.compare.pick")));
            pick.getElement().setAttribute("aria-pressed", pressed);
        }
    }
}
