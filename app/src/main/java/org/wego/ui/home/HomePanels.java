package org.wego.ui.home;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.wego.governance.term.Office;
import org.wego.governance.term.OfficeRoster;
import org.wego.governance.term.OfficesOnDay;
import org.wego.membership.directory.MemberCounts;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.membership.organisation.Region;
import org.wego.programs.event.EventCalendar;
import org.wego.programs.event.EventSummary;
import org.wego.words.Formats;

/** Who belongs to the organisation, who leads it and what it does, each in a few lines. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class HomePanels extends Div {

    private static final int SHOWN = 5;

    HomePanels(MemberDirectory directory, OfficeRoster offices, EventCalendar calendar, Clock clock) {
        addClassNames("panels", "overview");
        LocalDate today = LocalDate.now(clock);
        MemberCounts counts = directory.counts();
        showCategories(counts);
        showRegions(counts);
        LocalDate documented = offices.latestDocumentedDay(today);
        offices.asOf(documented).ifPresent(day -> showOffices(day, today));
        showEvents(getTranslation("shell.home.events.next"), calendar.from(today, SHOWN));
        showEvents(getTranslation("shell.home.events"), calendar.before(today, SHOWN));
    }

    boolean isEmpty() {
        return getChildren().findAny().isEmpty();
    }

    private void showCategories(MemberCounts counts) {
        OverviewPanel panel = new OverviewPanel(getTranslation("shell.home.categories"));
        for (MembershipCategory category : MembershipCategory.values()) {
            long members = counts.byCategory().getOrDefault(category, 0L);
            if (members > 0) {
                line(panel, getTranslation("categories.members." + category), "?category=" + category, members);
            }
        }
        show(panel);
    }

    private void showRegions(MemberCounts counts) {
        OverviewPanel panel = new OverviewPanel(getTranslation("shell.home.regions"));
        long elsewhere = counts.all();
        for (Region region : Region.values()) {
            long members = counts.byRegion().getOrDefault(region, 0L);
            elsewhere -= members;
            if (members > 0) {
                line(panel, getTranslation("members.region." + region), "?region=" + region, members);
            }
        }
        if (elsewhere > 0) {
            panel.line(getTranslation("shell.home.region.unknown"), Formats.number(elsewhere));
        }
        show(panel);
    }

    private static void line(OverviewPanel panel, String name, String within, long members) {
        Places.MEMBERS
                .path()
                .ifPresentOrElse(
                        path -> panel.line(name, path + within, Formats.number(members)),
                        () -> panel.line(name, Formats.number(members)));
    }

    private void showOffices(OfficesOnDay day, LocalDate today) {
        OverviewPanel panel = new OverviewPanel(
                getTranslation("shell.home.offices", day.term().name()));
        for (Office office : Office.values()) {
            if (office != Office.COMMITTEE_MEMBER) {
                day.holding(office)
                        .forEach(holder -> city(panel, holder.city(), getTranslation("shell.home.office." + office)));
            }
        }
        if (day.day().isBefore(today)) {
            panel.add(new Paragraph(getTranslation("shell.home.offices.on", Formats.date(day.day()))));
        }
        show(panel.leadingTo(Places.GOVERNANCE, getTranslation("shell.home.offices.all")));
    }

    private static void city(OverviewPanel panel, CityOnRecord city, String aside) {
        Optional<String> page = city.member() == null
                ? Optional.empty()
                : Places.MEMBERS.path().map(path -> path + "/" + city.member());
        page.ifPresentOrElse(address -> panel.line(city.name(), address, aside), () -> panel.line(city.name(), aside));
    }

    private void showEvents(String title, List<EventSummary> events) {
        OverviewPanel panel = new OverviewPanel(title);
        events.forEach(event -> panel.line(event.title(), event.dates()));
        show(panel.leadingTo(Places.PROGRAMS, getTranslation("shell.home.events.all")));
    }

    private void show(OverviewPanel panel) {
        if (!panel.isEmpty()) {
            add(panel);
        }
    }
}
