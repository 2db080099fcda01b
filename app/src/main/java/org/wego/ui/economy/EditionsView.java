package org.wego.ui.economy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.wego.membership.economy.EconomicData;
import org.wego.membership.economy.EditionId;
import org.wego.membership.economy.EditionSummary;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.EmptyState;
import org.wego.ui.component.InMenu;
import org.wego.ui.component.InMenu.Group;
import org.wego.ui.component.Screen;
import org.wego.ui.component.StateBadge;
import org.wego.ui.component.StateBadge.Tone;
import org.wego.ui.component.address.DeskAddress;
import org.wego.ui.component.list.ListGrid;
import org.wego.words.Formats;

/** All editions, the latest published first. */
@Route(DeskAddress.EDITIONS)
@Menu(title = "economy.title", order = 52, icon = "vaadin:chart-line")
@InMenu(Group.WORK)
@RolesAllowed("STAFF")
class EditionsView extends Screen {

    private final transient EconomicData data;
    private final @Nullable EditionId byDefault;

    EditionsView(EconomicData data, Clock clock) {
        super("economy.title");
        this.data = data;
        byDefault = data.latest(LocalDate.now(clock)).map(EditionSummary::id).orElse(null);
        fillWindow();
        head().note("economy.note")
                .actions(
                        Buttons.leading("economy.countries.title", DeskAddress.COUNTRY_MAPPINGS),
                        Buttons.primary(
                                "economy.import",
                                VaadinIcon.UPLOAD,
                                () -> UI.getCurrent().navigate(DeskAddress.EDITION_IMPORT)));
        show(data.countEditions() == 0 ? nothing() : grid(clock.getZone()));
    }

    private Component nothing() {
        return new EmptyState(getTranslation("economy.none"), getTranslation("economy.none.help"));
    }

    private Component grid(ZoneId zone) {
        ListGrid<EditionSummary> grid = new ListGrid<>();
        grid.link("economy.edition", edition -> DeskAddress.edition(edition.id()), EditionSummary::name);
        grid.day("economy.publishedOn", EditionSummary::publishedOn);
        grid.badge("economy.state", this::state);
        grid.number("economy.countries", EditionSummary::countries);
        grid.number("economy.figures", EditionSummary::figures);
        grid.longText("economy.source", EditionSummary::source);
        grid.text(
                "economy.imported",
                edition ->
                        getTranslation("economy.by", edition.importedBy(), Formats.moment(edition.importedAt(), zone)));
        return grid.load(data::editions).onPhone(0, 1, 2);
    }

    private StateBadge state(EditionSummary edition) {
        if (edition.heldBack()) {
            return new StateBadge(getTranslation("economy.state.heldBack"), Tone.ATTENTION);
        }
        if (edition.id().equals(byDefault)) {
            return new StateBadge(getTranslation("economy.state.byDefault"), Tone.GOOD);
        }
        return edition.used()
                ? new StateBadge(getTranslation("economy.state.used"), Tone.GOOD)
                : new StateBadge(getTranslation("economy.state.unused"), Tone.NEUTRAL);
    }
}
