package org.wego.ui.invoicing;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.Map;
import org.wego.membership.invoicing.InvoiceFilter;
import org.wego.membership.invoicing.InvoicePrint;
import org.wego.membership.invoicing.InvoiceRegister;
import org.wego.membership.invoicing.InvoicedRun;
import org.wego.ui.component.EmptyState;
import org.wego.ui.component.Formats;
import org.wego.ui.component.PageHeader;

/** All invoices; search, year and run stand in the address. */
@Route(InvoicesView.PATH)
@Menu(title = "invoices.title", order = 51, icon = "vaadin:invoice")
@RolesAllowed("STAFF")
class InvoicesView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "desk/invoices";

    private final transient InvoicePrint print;
    private final TextField search = new TextField();
    private final ComboBox<Integer> year = new ComboBox<>();
    private final ComboBox<InvoicedRun> run = new ComboBox<>();
    private final Div zip = new Div();
    private final InvoiceGrid grid;

    InvoicesView(InvoiceRegister register, InvoicePrint print) {
        this.print = print;
        addClassNames("page", "list-page");
        grid = new InvoiceGrid(register, print, this::filter);
        grid.setEmptyStateText(getTranslation("invoices.none.match"));
        year.setItems(register.years());
        run.setItems(register.runs());
        add(new PageHeader(getTranslation("invoices.title"), zip).withNote(getTranslation("invoices.note")));
        if (register.years().isEmpty()) {
            add(new EmptyState(getTranslation("invoices.none"), getTranslation("invoices.none.help")));
        } else {
            add(toolbar(), grid);
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        asked.getSingleParameter("q").ifPresent(search::setValue);
        year.getListDataView()
                .getItems()
                .filter(item -> asked.getSingleParameter("year")
                        .filter(item.toString()::equals)
                        .isPresent())
                .findFirst()
                .ifPresent(year::setValue);
        run.getListDataView()
                .getItems()
                .filter(item -> asked.getSingleParameter("run")
                        .filter(item.run().toString()::equals)
                        .isPresent())
                .findFirst()
                .ifPresent(run::setValue);
        offerZip();
        search.addValueChangeListener(change -> filtered());
        year.addValueChangeListener(change -> filtered());
        run.addValueChangeListener(change -> filtered());
    }

    private Div toolbar() {
        search.setLabel(getTranslation("invoices.search"));
        search.setPlaceholder(getTranslation("invoices.search.placeholder"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        year.setLabel(getTranslation("invoices.year"));
        year.setPlaceholder(getTranslation("invoices.year.all"));
        year.setItemLabelGenerator(Object::toString);
        year.setClearButtonVisible(true);
        run.setLabel(getTranslation("invoices.run"));
        run.setPlaceholder(getTranslation("invoices.run.all"));
        run.setItemLabelGenerator(
                it -> getTranslation("invoices.run.label", it.first(), it.last(), Formats.date(it.issuedOn())));
        run.setClearButtonVisible(true);
        Div bar = new Div(search, year, run);
        bar.addClassName("toolbar");
        return bar;
    }

    private InvoiceFilter filter() {
        InvoicedRun chosen = run.getValue();
        return new InvoiceFilter(year.getValue(), null, chosen == null ? null : chosen.run(), search.getValue());
    }

    /** The address keeps the filter, so that it can be sent. */
    private void filtered() {
        grid.getDataProvider().refreshAll();
        offerZip();
        Map<String, String> parameters = new LinkedHashMap<>();
        search.getOptionalValue().ifPresent(value -> parameters.put("q", value));
        year.getOptionalValue().ifPresent(value -> parameters.put("year", value.toString()));
        run.getOptionalValue()
                .ifPresent(value -> parameters.put("run", value.run().toString()));
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, new Location(PATH, QueryParameters.simple(parameters)));
    }

    private void offerZip() {
        zip.removeAll();
        run.getOptionalValue().ifPresent(chosen -> {
            DownloadHandler download = event -> {
                event.setFileName(chosen.first() + "–" + chosen.last() + ".zip");
                event.setContentType("application/zip");
                print.zip(chosen.run(), event.getOutputStream());
            };
            zip.add(new Anchor(download, getTranslation("invoices.run.zip")));
        });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("invoices.title"));
    }
}
