package org.wego.ui.economy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.wego.membership.economy.country.CountryDecisions;
import org.wego.membership.economy.country.CountryMapping;
import org.wego.ui.component.DeskAddress;
import org.wego.ui.component.EmptyState;
import org.wego.ui.component.PageHeader;
import org.wego.words.Formats;

/** What staff decided about codes and names that are not a country by themselves. */
@Route(DeskAddress.COUNTRY_MAPPINGS)
@RolesAllowed("STAFF")
class CountryMappingsView extends Main implements HasDynamicTitle {

    private final transient CountryDecisions decisions;

    CountryMappingsView(CountryDecisions decisions) {
        this.decisions = decisions;
        addClassNames("page", "list-page");
        show();
    }

    private void show() {
        var mappings = decisions.all();
        removeAll();
        add(new PageHeader(getTranslation("economy.countries.title"))
                .withNote(getTranslation("economy.countries.note")));
        if (mappings.isEmpty()) {
            add(new EmptyState(
                    getTranslation("economy.countries.none"), getTranslation("economy.countries.none.help")));
            return;
        }
        var grid = new Grid<CountryMapping>();
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.addColumn(CountryMapping::label).setHeader(getTranslation("economy.label"));
        grid.addColumn(mapping -> {
                    var country = mapping.country();
                    return country == null ? getTranslation("economy.leftOut") : Formats.country(country);
                })
                .setHeader(getTranslation("economy.country"));
        grid.addColumn(CountryMapping::decidedBy).setHeader(getTranslation("economy.decidedBy"));
        grid.addComponentColumn(mapping -> new Button(getTranslation("economy.forget"), _ -> {
            decisions.forget(mapping);
            show();
        }));
        grid.setItems(mappings);
        add(grid);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("economy.countries.title");
    }
}
