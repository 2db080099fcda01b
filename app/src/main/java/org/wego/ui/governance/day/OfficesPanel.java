package org.wego.ui.governance.day;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.wego.governance.office.Office;
import org.wego.governance.roster.OfficeRoster;
import org.wego.governance.roster.OfficesOnDay;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.ui.component.address.DeskAddress;
import org.wego.ui.home.HomePanel;
import org.wego.ui.home.OverviewPanel;
import org.wego.words.Formats;
import org.wego.words.Words;

/** The cities in office, on the latest day that is documented as a whole. */
@Component
@Order(20)
class OfficesPanel implements HomePanel {

    private final OfficeRoster offices;
    private final Clock clock;

    OfficesPanel(OfficeRoster offices, Clock clock) {
        this.offices = offices;
        this.clock = clock;
    }

    @Override
    public List<OverviewPanel> panels() {
        LocalDate today = LocalDate.now(clock);
        return offices.asOf(offices.latestDocumentedDay(today)).stream()
                .map(day -> panel(day, today))
                .toList();
    }

    private static OverviewPanel panel(OfficesOnDay day, LocalDate today) {
        UI ui = UI.getCurrent();
        OverviewPanel panel = new OverviewPanel("shell.home.offices", day.term().name());
        for (Office office : Office.values()) {
            if (office != Office.COMMITTEE_MEMBER) {
                String word = ui.getTranslation(Words.of(office, "held"));
                day.holding(office).forEach(holder -> line(panel, holder.city(), word));
            }
        }
        if (day.day().isBefore(today)) {
            panel.add(new Paragraph(ui.getTranslation("shell.home.offices.on", Formats.date(day.day()))));
        }
        return panel.leadingTo(DeskAddress.GOVERNANCE, ui.getTranslation("shell.home.offices.all"));
    }

    private static void line(OverviewPanel panel, CityOnRecord city, String office) {
        if (city.member() == null) {
            panel.entry(city.name(), office);
        } else {
            panel.entry(city.name(), DeskAddress.member(city.member()), office);
        }
    }
}
