package org.wego.ui.economy;

import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.wego.membership.economy.EconomicData;
import org.wego.membership.economy.EditionId;
import org.wego.membership.economy.EditionImport;
import org.wego.membership.economy.EditionSummary;
import org.wego.membership.economy.GdpFigure;
import org.wego.operation.IdInAddress;
import org.wego.ui.component.Screen;
import org.wego.ui.component.address.DeskAddress;
import org.wego.ui.component.form.CountryBox;
import org.wego.ui.component.list.FilterBar;
import org.wego.ui.component.list.ListGrid;
import org.wego.words.Formats;

/** One edition: where it comes from and every figure, by country and year. */
@Route(DeskAddress.EDITION)
@RolesAllowed("STAFF")
class EditionView extends Screen implements HasUrlParameter<String> {

    private final transient EconomicData data;
    private final transient EditionImport imports;
    private final transient Clock clock;
    private final FilterBar filters = new FilterBar(this::refresh);
    private final CountryBox country = filters.country("country", "economy.country");
    private final IntegerField year = filters.year("year", "economy.year");
    private final ListGrid<GdpFigure> grid = new ListGrid<>();

    EditionView(EconomicData data, EditionImport imports, Clock clock) {
        this.data = data;
        this.imports = imports;
        this.clock = clock;
        fillWindow();
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        EditionSummary edition = find(id);
        configure(edition.id());
        show(edition);
        filters.read(event.getLocation());
        refresh();
    }

    private void show(EditionSummary edition) {
        EditionHead deeds = new EditionHead(
                data, imports, clock, () -> show(find(edition.id().toString())));
        deeds.show(head(), edition);
        if (edition.heldBack()) {
            show(deeds.heldBack(edition), filters, grid);
        } else {
            show(filters, grid);
        }
    }

    private EditionSummary find(String id) {
        return IdInAddress.of(id, EditionId::new).flatMap(data::edition).orElseThrow(() -> new NotFoundException(id));
    }

    private void configure(EditionId id) {
        grid.removeAllColumns();
        grid.text("economy.country", figure -> Formats.country(figure.country()));
        grid.text("economy.year", GdpFigure::year).setFlexGrow(0);
        grid.figure("economy.value", figure -> Formats.decimal(figure.value()));
        grid.text("economy.kind", figure -> getTranslation(figure.estimate() ? "economy.estimate" : "economy.actual"));
        grid.load(
                        (offset, limit) -> data.figures(id, country.getValue(), year.getValue(), offset, limit),
                        () -> data.countFigures(id, country.getValue(), year.getValue()))
                .empty("economy.figures.none")
                .onPhone(0, 1, 2);
    }

    private void refresh() {
        grid.refresh();
    }
}
