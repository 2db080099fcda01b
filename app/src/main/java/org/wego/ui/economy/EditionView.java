package org.wego.ui.economy;

import com.neovisionaries.i18n.CountryCode;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.UUID;
import org.wego.membership.economy.EconomicData;
import org.wego.membership.economy.EditionId;
import org.wego.membership.economy.EditionImport;
import org.wego.membership.economy.EditionSummary;
import org.wego.membership.economy.GdpFigure;
import org.wego.ui.component.CountryBox;
import org.wego.ui.component.DeskAddress;
import org.wego.words.Formats;

/** One edition: where it comes from and every figure, by country and year. */
@Route(DeskAddress.EDITION)
@RolesAllowed("STAFF")
class EditionView extends Main implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient EconomicData data;
    private final transient EditionImport imports;
    private final transient Clock clock;
    private final CountryBox country = new CountryBox();
    private final IntegerField year = new IntegerField();
    private final Grid<GdpFigure> grid = new Grid<>();
    private final Div toolbar = new Div();
    private String title = "";

    EditionView(EconomicData data, EditionImport imports, Clock clock) {
        this.data = data;
        this.imports = imports;
        this.clock = clock;
        addClassNames("page", "list-page");
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        var edition = find(id);
        title = edition.name();
        var asked = event.getLocation().getQueryParameters();
        asked.getSingleParameter("country").map(CountryCode::getByCode).ifPresent(country::setValue);
        asked.getSingleParameter("year")
                .filter(text -> text.matches("\\d{4}"))
                .ifPresent(text -> year.setValue(Integer.valueOf(text)));
        toolbar.add(country, year);
        configure(edition.id());
        show(edition);
    }

    private void show(EditionSummary edition) {
        removeAll();
        add(
                new EditionHead(
                        data,
                        imports,
                        clock,
                        edition,
                        () -> show(find(edition.id().toString()))),
                toolbar,
                grid);
    }

    private EditionSummary find(String id) {
        try {
            return data.edition(new EditionId(UUID.fromString(id))).orElseThrow(NotFoundException::new);
        } catch (IllegalArgumentException notAnId) {
            throw new NotFoundException(id);
        }
    }

    private void configure(EditionId id) {
        country.setLabel(getTranslation("economy.country"));
        country.setPlaceholder(getTranslation("economy.country.all"));
        country.setClearButtonVisible(true);
        year.setLabel(getTranslation("economy.year"));
        year.setPlaceholder(getTranslation("economy.year.all"));
        year.setClearButtonVisible(true);
        country.addValueChangeListener(_ -> filter(id));
        year.addValueChangeListener(_ -> filter(id));
        toolbar.addClassName("toolbar");
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.addColumn(figure -> Formats.country(figure.country()))
                .setHeader(getTranslation("economy.country"))
                .setAutoWidth(true);
        grid.addColumn(GdpFigure::year)
                .setHeader(getTranslation("economy.year"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(figure -> Formats.decimal(figure.value()))
                .setHeader(getTranslation("economy.value"))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true);
        grid.addColumn(figure -> getTranslation(figure.estimate() ? "economy.estimate" : "economy.actual"))
                .setHeader(getTranslation("economy.kind"))
                .setAutoWidth(true);
        grid.setEmptyStateText(getTranslation("economy.figures.none"));
        CallbackDataProvider<GdpFigure, Void> figures = DataProvider.fromCallbacks(
                query ->
                        data
                                .figures(id, country.getValue(), year.getValue(), query.getOffset(), query.getLimit())
                                .stream(),
                query -> data.countFigures(id, country.getValue(), year.getValue()));
        grid.setDataProvider(figures);
    }

    /** The address keeps the filter, so that it can be sent. */
    private void filter(EditionId id) {
        grid.getDataProvider().refreshAll();
        var parameters = new LinkedHashMap<String, String>();
        country.getOptionalValue().ifPresent(value -> parameters.put("country", value.name()));
        year.getOptionalValue().ifPresent(value -> parameters.put("year", value.toString()));
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, new Location(DeskAddress.edition(id), QueryParameters.simple(parameters)));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
