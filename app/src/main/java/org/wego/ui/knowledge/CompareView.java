package org.wego.ui.knowledge;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.wego.catalog.Comparison;
import org.wego.knowledge.entry.EntryCatalog;
import org.wego.knowledge.entry.EntryDetails;
import org.wego.knowledge.entry.EntryId;
import org.wego.operation.IdInAddress;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.EmptyState;
import org.wego.ui.component.Panel;
import org.wego.ui.component.Screen;
import org.wego.ui.component.address.DeskAddress;

/** Up to four entries side by side. */
@Route(DeskAddress.COMPARISON)
@StyleSheet("context://styles/knowledge.css")
@RolesAllowed("MEMBER")
class CompareView extends Screen implements BeforeEnterObserver {

    private final transient EntryCatalog catalog;

    CompareView(EntryCatalog catalog) {
        super("catalog.compare.title");
        this.catalog = catalog;
        head().actions(Buttons.leading("catalog.showAll", DeskAddress.KNOWLEDGE));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<EntryDetails> entries =
                catalog.published(event.getLocation().getQueryParameters().getParameters("entry").stream()
                        .flatMap(it -> IdInAddress.of(it, EntryId::new).stream())
                        .distinct()
                        .limit(Comparison.MOST)
                        .toList());
        if (entries.isEmpty()) {
            show(new EmptyState(
                    getTranslation("catalog.compare.none"),
                    getTranslation("catalog.compare.few"),
                    Buttons.leading("catalog.search", DeskAddress.KNOWLEDGE)));
        } else if (entries.size() == 1) {
            show(Panel.aside(getTranslation("catalog.compare.few")), table(entries));
        } else {
            show(table(entries));
        }
    }

    private Div table(List<EntryDetails> entries) {
        NativeTable table = new NativeTable();
        table.addClassName("comparison");
        NativeTableRow head = new NativeTableRow(new NativeTableCell());
        entries.forEach(it -> head.add(MarkedWords.in(
                it.text().language(),
                scoped("col", new Anchor(DeskAddress.entry(it.id()), it.text().title())))));
        table.add(head);
        Comparison.of(entries, this::getTranslation).forEach(it -> table.add(row(it)));
        Div box = new Div(table);
        box.addClassName("table-box");
        box.getElement().setAttribute("tabindex", "0");
        box.getElement().setAttribute("role", "region");
        box.getElement().setAttribute("aria-label", getTranslation("catalog.compare.title"));
        return box;
    }

    private NativeTableRow row(Comparison.Row told) {
        NativeTableRow row = new NativeTableRow(scoped("row", new Paragraph(told.label())));
        told.cells()
                .forEach(it -> row.add(new NativeTableCell(
                        it.isEmpty()
                                ? new Component[] {Panel.aside(getTranslation("catalog.untold"))}
                                : it.stream().map(CompareView::line).toArray(Component[]::new))));
        return row;
    }

    private static Paragraph line(Comparison.Line told) {
        return told.member() == null
                ? new Paragraph(told.text())
                : new Paragraph(new Anchor(DeskAddress.member(told.member()), told.text()));
    }

    private static NativeTableHeaderCell scoped(String scope, Component content) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(content);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
