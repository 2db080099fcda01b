package org.wego.ui.knowledge;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wego.catalog.Citing;
import org.wego.catalog.Comparison;
import org.wego.knowledge.entry.EntryCatalog;
import org.wego.knowledge.entry.EntryDetails;
import org.wego.knowledge.entry.EntryId;
import org.wego.knowledge.entry.EntryStatus;
import org.wego.knowledge.entry.EntryText;
import org.wego.knowledge.entry.WithdrawnEntry;
import org.wego.knowledge.reading.ReadingLists;
import org.wego.knowledge.search.CatalogSearch;
import org.wego.knowledge.search.SearchHit;
import org.wego.membership.access.Role;
import org.wego.operation.IdInAddress;
import org.wego.security.CurrentAccount;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.EmptyState;
import org.wego.ui.component.Panel;
import org.wego.ui.component.Screen;
import org.wego.ui.component.StateBadge;
import org.wego.ui.component.StateBadge.Tone;
import org.wego.ui.component.UnfoldingButton;
import org.wego.ui.component.address.DeskAddress;
import org.wego.ui.component.list.ListAddress;
import org.wego.words.Formats;
import org.wego.words.Words;

/** One entry to be read, in each of its languages, with what can be done with it. */
@Route(DeskAddress.ENTRY)
@StyleSheet("context://styles/record.css")
@StyleSheet("context://styles/knowledge.css")
@RolesAllowed("MEMBER")
class EntryView extends Screen implements BeforeEnterObserver {

    private static final int SIMILAR = 4;

    private final transient EntryCatalog catalog;
    private final transient CatalogSearch search;
    private final transient Citing citing;
    private final transient ReadingLists lists;
    private final boolean staff;
    private final transient ListAddress address = new ListAddress(this::show);
    private transient @Nullable EntryDetails entry;
    private String language = "";

    EntryView(EntryCatalog catalog, CatalogSearch search, Citing citing, ReadingLists lists, CurrentAccount account) {
        this.catalog = catalog;
        this.search = search;
        this.citing = citing;
        this.lists = lists;
        staff = account.is(Role.STAFF);
        address.keep(
                "language",
                () -> Optional.of(language).filter(it -> !it.isEmpty()),
                text -> language = text.orElse(""));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        EntryId asked = event.getRouteParameters()
                .get("entry")
                .flatMap(it -> IdInAddress.of(it, EntryId::new))
                .orElseThrow(() -> new NotFoundException(event.getLocation().getPath()));
        address.read(event.getLocation());
        Optional<EntryDetails> published = catalog.published(asked);
        entry = published.orElse(null);
        if (published.isPresent()) {
            show();
        } else {
            showWithdrawn(catalog.withdrawn(asked)
                    .orElseThrow(() -> new NotFoundException(event.getLocation().getPath())));
        }
    }

    private void showWithdrawn(WithdrawnEntry withdrawn) {
        head().titled(withdrawn.title());
        String reason =
                withdrawn.reason().isEmpty() ? "" : getTranslation("catalog.withdrawn.reason", withdrawn.reason());
        show(new EmptyState(
                getTranslation("catalog.withdrawn.title"),
                reason,
                Buttons.leading("catalog.showAll", DeskAddress.KNOWLEDGE)));
    }

    private void show() {
        EntryDetails shown = entry;
        if (shown == null) {
            return;
        }
        EntryText text = shown.content().texts().stream()
                .filter(it -> it.language().equals(language))
                .findFirst()
                .orElseGet(shown::text);
        name(shown, text);
        List<Component> column = new ArrayList<>();
        if (shown.content().texts().size() > 1) {
            column.add(new LanguageTabs(shown.content().texts(), text, this::choose));
        }
        column.addAll(new EntrySections(shown, text).panels());
        Div main = new Div(column.toArray(Component[]::new));
        main.addClassName("entry-main");
        Div columns = new Div(main, new EntryFacts(shown));
        columns.addClassName("entry-columns");
        List<SearchHit> similar = search.similar(shown.id(), SIMILAR);
        if (similar.isEmpty()) {
            show(columns);
        } else {
            show(columns, similar(shown.id(), similar));
        }
    }

    private void choose(String chosen) {
        language = chosen;
        address.changed();
    }

    private void name(EntryDetails shown, EntryText text) {
        Anchor page = Buttons.alike(new Anchor(citing.entries().page(shown.id()), getTranslation("catalog.public")));
        page.setRouterIgnore(true);
        head().titled(text.title())
                .facts(HitList.facts(
                        shown.content().city(),
                        shown.content().country() == null
                                ? ""
                                : Formats.country(shown.content().country()),
                        Comparison.years(shown.content()),
                        shown.catalogName()))
                .actions(
                        page,
                        Buttons.plain("catalog.compare", () -> Compared.choose(shown.id())),
                        new UnfoldingButton(
                                getTranslation("catalog.list.add"),
                                VaadinIcon.BOOKMARK.create(),
                                () -> new KeepPanel(lists, shown.id())),
                        new UnfoldingButton(
                                getTranslation("catalog.cite"),
                                VaadinIcon.QUOTE_LEFT.create(),
                                () -> new CitePanel(citing.entries().of(List.of(shown)))));
        if (staff) {
            head().actions(Buttons.leading("writing.review", DeskAddress.REVIEWS + "/" + shown.id()));
        }
        if (shown.content().status() != EntryStatus.UNKNOWN) {
            head().facts(new StateBadge(getTranslation(Words.of(shown.content().status())), Tone.NEUTRAL));
        }
    }

    private Panel similar(EntryId shown, List<SearchHit> hits) {
        UnorderedList list = new UnorderedList();
        list.addClassName("records");
        hits.forEach(it -> {
            H3 title = new H3(new Anchor(DeskAddress.entry(it.id()), it.title().text()));
            Anchor beside =
                    new Anchor(DeskAddress.comparison(List.of(shown, it.id())), getTranslation("catalog.compare.this"));
            beside.setAriaLabel(
                    getTranslation("catalog.compare.with", it.title().text()));
            list.add(new ListItem(
                    MarkedWords.in(it.language(), title),
                    HitList.facts(it.city(), it.year() == null ? "" : it.year().toString()),
                    beside));
        });
        return new Panel("catalog.similar").with(list);
    }
}
