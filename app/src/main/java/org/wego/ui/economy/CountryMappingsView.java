package org.wego.ui.economy;

import com.neovisionaries.i18n.CountryCode;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.wego.membership.economy.country.CountryDecisions;
import org.wego.membership.economy.country.CountryMapping;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.EmptyState;
import org.wego.ui.component.Screen;
import org.wego.ui.component.address.DeskAddress;
import org.wego.ui.component.list.ListGrid;
import org.wego.words.Formats;

/** What staff decided about codes and names that are not a country by themselves. */
@Route(DeskAddress.COUNTRY_MAPPINGS)
@RolesAllowed("STAFF")
class CountryMappingsView extends Screen {

    private final transient CountryDecisions decisions;

    CountryMappingsView(CountryDecisions decisions) {
        super("economy.countries.title");
        this.decisions = decisions;
        fillWindow();
        head().note("economy.countries.note");
        show();
    }

    private void show() {
        List<CountryMapping> mappings = decisions.all();
        if (mappings.isEmpty()) {
            show(new EmptyState(
                    getTranslation("economy.countries.none"), getTranslation("economy.countries.none.help")));
            return;
        }
        ListGrid<CountryMapping> grid = new ListGrid<>();
        grid.text("economy.label", CountryMapping::label);
        grid.text("economy.country", mapping -> {
            CountryCode country = mapping.country();
            return country == null ? getTranslation("economy.leftOut") : Formats.country(country);
        });
        grid.text("economy.decidedBy", CountryMapping::decidedBy);
        grid.deeds(
                "economy.forget",
                mapping ->
                        Buttons.quiet("economy.forget", getTranslation("economy.forget.label", mapping.label()), () -> {
                            decisions.forget(mapping);
                            show();
                        }));
        grid.setItems(mappings);
        show(grid.onPhone(0, 1, 3));
    }
}
