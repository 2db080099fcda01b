package org.wego.ui.knowledge;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wego.catalog.Citing;
import org.wego.catalog.Comparison;
import org.wego.knowledge.entry.EntryCatalog;
import org.wego.knowledge.entry.EntryDetails;
import org.wego.knowledge.reading.ListOutcome;
import org.wego.knowledge.reading.ReadingList;
import org.wego.knowledge.reading.ReadingListId;
import org.wego.knowledge.reading.ReadingLists;
import org.wego.operation.IdInAddress;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.EmptyState;
import org.wego.ui.component.Notice;
import org.wego.ui.component.Panel;
import org.wego.ui.component.Screen;
import org.wego.ui.component.UnfoldingButton;
import org.wego.ui.component.address.DeskAddress;
import org.wego.ui.component.form.Confirmation;
import org.wego.words.Formats;

/** A reading list of the account: read, cited, compared, shown to others by a link, or thrown away. */
@Route(DeskAddress.READING_LIST)
@StyleSheet("context://styles/record.css")
@StyleSheet("context://styles/knowledge.css")
@RolesAllowed("MEMBER")
class ReadingListView extends Screen implements BeforeEnterObserver {

    private final transient ReadingLists lists;
    private final transient EntryCatalog catalog;
    private final transient Citing citing;
    /** Kept while they are shown, so that one can be removed while another one just is. */
    private final transient Map<EntryDetails, ListItem> lines = new HashMap<>();

    ReadingListView(ReadingLists lists, EntryCatalog catalog, Citing citing) {
        this.lists = lists;
        this.catalog = catalog;
        this.citing = citing;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        lines.clear();
        show(event.getRouteParameters()
                .get("list")
                .flatMap(it -> IdInAddress.of(it, ReadingListId::new))
                .flatMap(lists::find)
                .orElseThrow(() -> new NotFoundException(event.getLocation().getPath())));
    }

    private void show(ReadingList list) {
        List<EntryDetails> entries = catalog.published(list.entries());
        name(list, entries);
        List<Component> parts = new ArrayList<>();
        parts.add(sharing(list));
        int gone = list.entries().size() - entries.size();
        if (gone > 0) {
            parts.add(Panel.aside(getTranslation("catalog.list.gone", gone)));
        }
        if (entries.isEmpty()) {
            parts.add(new EmptyState(
                    getTranslation("catalog.list.empty"),
                    getTranslation("catalog.list.empty.help"),
                    Buttons.leading("catalog.search", DeskAddress.KNOWLEDGE)));
        } else {
            OrderedList shown = new OrderedList();
            shown.addClassName("hits");
            entries.forEach(it -> shown.add(lines.computeIfAbsent(it, entry -> line(list, entry))));
            parts.add(shown);
        }
        show(parts.toArray(Component[]::new));
    }

    private void name(ReadingList list, List<EntryDetails> entries) {
        head().titled(list.name())
                .actions(
                        Buttons.plain(
                                "catalog.list.rename", () -> new ListNameDialog(lists, list, _ -> again(list)).open()),
                        Buttons.plain("catalog.list.delete", () -> ask(list)));
        if (entries.size() > 1) {
            head().actions(Buttons.plain(
                    "catalog.compare",
                    () -> Compared.open(entries.stream()
                            .limit(Comparison.MOST)
                            .map(EntryDetails::id)
                            .toList())));
        }
        if (!entries.isEmpty()) {
            head().actions(new UnfoldingButton(
                    getTranslation("catalog.cite.all"),
                    VaadinIcon.QUOTE_LEFT.create(),
                    () -> new CitePanel(citing.entries().of(entries))));
        }
    }

    private Panel sharing(ReadingList list) {
        Panel panel = new Panel("catalog.list.sharing");
        if (list.link() == null) {
            return panel.say("catalog.list.private.help")
                    .with(Buttons.plain("catalog.list.share", () -> told(list, lists.share(list.id()))));
        }
        Anchor address =
                new Anchor(citing.entries().list(list.link()), citing.entries().list(list.link()));
        address.setRouterIgnore(true);
        return panel.say("catalog.list.linked.help")
                .with(
                        new Paragraph(address),
                        Buttons.plain("catalog.list.keepPrivate", () -> told(list, lists.keepPrivate(list.id()))));
    }

    private ListItem line(ReadingList list, EntryDetails entry) {
        Button remove = Buttons.quiet(
                "catalog.list.remove",
                getTranslation("catalog.list.remove.about", entry.text().title()),
                () -> told(list, lists.remove(list.id(), entry.id())));
        ListItem line = new ListItem(
                MarkedWords.in(
                        entry.text().language(),
                        new H2(new Anchor(
                                DeskAddress.entry(entry.id()), entry.text().title()))),
                HitList.facts(
                        entry.content().city(),
                        entry.content().country() == null
                                ? ""
                                : Formats.country(entry.content().country()),
                        Comparison.years(entry.content()),
                        entry.catalogName()),
                MarkedWords.in(
                        entry.text().language(), new Paragraph(entry.text().summary())),
                remove);
        line.addClassName("hit");
        return line;
    }

    private void ask(ReadingList list) {
        new Confirmation(
                        getTranslation("catalog.list.delete.title", list.name()),
                        getTranslation("catalog.list.delete.help"),
                        getTranslation("catalog.list.delete"),
                        () -> {
                            lists.delete(list.id());
                            UI.getCurrent().navigate(DeskAddress.READING_LISTS);
                        })
                .open();
    }

    private void told(ReadingList list, ListOutcome outcome) {
        if (!(outcome instanceof ListOutcome.Saved)) {
            Notice.refused(ListWords.of(outcome, this));
        }
        again(list);
    }

    private void again(ReadingList list) {
        lists.find(list.id()).ifPresentOrElse(this::show, () -> UI.getCurrent().navigate(DeskAddress.READING_LISTS));
    }
}
