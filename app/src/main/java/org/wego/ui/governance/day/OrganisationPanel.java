package org.wego.ui.governance.day;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Stream;
import org.wego.governance.body.RegionalOfficeSummary;
import org.wego.governance.organisation.IdentityOnDay;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.CityLink;
import org.wego.ui.component.Panel;
import org.wego.ui.component.address.DeskAddress;

/** What the organisation was on a day beside its offices: its name and vision, and the regional offices. */
final class OrganisationPanel {

    private OrganisationPanel() {}

    /** Its name, vision and mission of the day. */
    static Panel identity(IdentityOnDay identity, boolean administrator) {
        Panel panel = new Panel("governance.organisation");
        if (administrator) {
            panel.actions(Buttons.quiet(
                    "governance.record.edit",
                    panel.getTranslation("governance.organisation.edit"),
                    () -> UI.getCurrent().navigate(DeskAddress.ORGANISATION)));
        }
        if (identity.name() == null) {
            return panel.say("governance.notFounded", identity.founded().written());
        }
        Div said = Panel.stack(new Span(identity.name()));
        Stream.concat(Stream.ofNullable(identity.vision()), identity.mission().stream())
                .forEach(it -> said.add(Panel.aside(it)));
        return panel.with(said);
    }

    /** The regional offices that worked on the day. */
    static Panel regional(List<RegionalOfficeSummary> offices, boolean administrator) {
        Panel panel = new Panel("governance.regional");
        if (administrator) {
            panel.actions(Buttons.quiet(
                    "governance.record.edit",
                    panel.getTranslation("governance.regional.edit"),
                    () -> UI.getCurrent().navigate(DeskAddress.REGIONAL_OFFICES)));
        }
        offices.forEach(office -> panel.line(
                Panel.stack(CityLink.to(office.host()), Panel.aside(office.region())),
                Panel.aside(panel.getTranslation(
                        office.openedByThen() ? "governance.city.by" : "governance.city.since",
                        office.opened().written()))));
        return offices.isEmpty() ? panel.say("governance.regional.none") : panel;
    }
}
