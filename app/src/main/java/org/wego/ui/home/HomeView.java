package org.wego.ui.home;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import org.wego.governance.organisation.OrganisationIdentity;
import org.wego.governance.term.Office;
import org.wego.governance.term.OfficeRoster;
import org.wego.governance.term.OfficesOnDay;
import org.wego.membership.economy.EconomicData;
import org.wego.programs.event.EventCalendar;
import org.wego.programs.event.EventSummary;
import org.wego.security.CurrentAccount;
import org.wego.security.SignedInAccount;
import org.wego.ui.component.EmptyState;
import org.wego.ui.component.Fact;
import org.wego.ui.component.Formats;
import org.wego.ui.component.PageHeader;

/** The state of the organisation at a glance. */
@Route("desk")
@Menu(title = "shell.home", order = 0, icon = "vaadin:home")
@PermitAll
class HomeView extends Main implements HasDynamicTitle {

    private static final int SHOWN = 5;

    private final Div facts = new Div();
    private final Div panels = new Div();

    HomeView(
            CurrentAccount current,
            OrganisationIdentity identity,
            OfficeRoster offices,
            EventCalendar calendar,
            EconomicData economy,
            Clock clock) {
        LocalDate today = LocalDate.now(clock);
        addClassName("page");
        facts.addClassName("facts");
        panels.addClassName("panels");
        String name = current.account().map(SignedInAccount::name).orElse("");
        add(new PageHeader(identity.nameOn(today).orElse(getTranslation("shell.name")))
                .withNote(getTranslation("shell.home.note", name, Formats.date(today))));
        showEconomy(economy);
        offices.asOf(today).ifPresent(this::showOffices);
        showEvents(calendar);
        if (facts.getChildren().findAny().isEmpty()
                && panels.getChildren().findAny().isEmpty()) {
            add(new EmptyState(getTranslation("shell.home.empty"), getTranslation("shell.home.empty.help")));
        } else {
            add(facts, panels);
        }
    }

    private void showEconomy(EconomicData economy) {
        int editions = economy.countEditions();
        if (editions > 0) {
            String latest = economy.editions(0, 1).getFirst().name();
            Fact fact = new Fact(Formats.number(editions), getTranslation("shell.home.editions", editions, latest));
            Places.ECONOMY.path().ifPresent(path -> fact.leadingTo(path, getTranslation("shell.home.editions.all")));
            facts.add(fact);
        }
    }

    private void showOffices(OfficesOnDay day) {
        Panel panel = new Panel(getTranslation("shell.home.offices", day.term().name()));
        for (Office office : Office.values()) {
            if (office != Office.COMMITTEE_MEMBER) {
                day.holding(office)
                        .forEach(holder ->
                                panel.line(holder.city().name(), getTranslation("shell.home.office." + office)));
            }
        }
        show(panel.leadingTo(Places.GOVERNANCE, getTranslation("shell.home.offices.all")));
    }

    private void showEvents(EventCalendar calendar) {
        Panel panel = new Panel(getTranslation("shell.home.events"));
        calendar.years().stream()
                .flatMap(year -> calendar.of(year).stream())
                .distinct()
                .sorted(Comparator.comparing(EventSummary::begins).reversed())
                .limit(SHOWN)
                .forEach(event -> panel.line(event.title(), event.dates()));
        show(panel.leadingTo(Places.PROGRAMS, getTranslation("shell.home.events.all")));
    }

    private void show(Panel panel) {
        if (!panel.isEmpty()) {
            panels.add(panel);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("shell.home"));
    }
}
