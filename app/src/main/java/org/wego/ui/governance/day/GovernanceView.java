package org.wego.ui.governance.day;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wego.governance.body.BodyDirectory;
import org.wego.governance.host.HostInOffice;
import org.wego.governance.office.Office;
import org.wego.governance.organisation.OrganisationIdentity;
import org.wego.governance.roster.OfficeRoster;
import org.wego.governance.roster.OfficesOnDay;
import org.wego.governance.term.TermSummary;
import org.wego.membership.access.Role;
import org.wego.security.CurrentAccount;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.EmptyState;
import org.wego.ui.component.InMenu;
import org.wego.ui.component.InMenu.Group;
import org.wego.ui.component.Panel;
import org.wego.ui.component.Screen;
import org.wego.ui.component.address.DeskAddress;
import org.wego.ui.component.form.DayPicker;
import org.wego.ui.component.list.ListAddress;
import org.wego.ui.governance.HostOfferPanel;
import org.wego.words.Formats;

/** Who decides on a day: the offices with their cities, what is vacant, and where that differs from the statutes. */
@Route(DeskAddress.GOVERNANCE)
@Menu(title = "governance.title", order = 20, icon = "vaadin:institution")
@InMenu(Group.MAIN)
@StyleSheet("context://styles/governance.css")
@StyleSheet("context://styles/seats.css")
@RolesAllowed("MEMBER")
class GovernanceView extends Screen implements BeforeEnterObserver {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private final transient OfficeRoster roster;
    private final transient OrganisationIdentity identity;
    private final transient BodyDirectory bodies;
    private final transient HostInOffice hosts;
    private final transient DeskPictures pictures;
    private final boolean administrator;
    private final LocalDate documented;
    private final transient ListAddress address = new ListAddress(this::show);
    private final DayPicker picker = new DayPicker();
    private final DaySteps steps = new DaySteps(picker, this::goTo);
    private LocalDate day;

    GovernanceView(
            OfficeRoster roster,
            OrganisationIdentity identity,
            BodyDirectory bodies,
            HostInOffice hosts,
            DeskPictures pictures,
            CurrentAccount current,
            Clock clock) {
        super("governance.title");
        this.roster = roster;
        this.identity = identity;
        this.bodies = bodies;
        this.hosts = hosts;
        this.pictures = pictures;
        administrator = current.is(Role.ADMIN);
        documented = roster.latestDocumentedDay(LocalDate.now(clock));
        day = documented;
        picker.setLabel(getTranslation("governance.on"));
        picker.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                goTo(change.getValue() == null ? documented : change.getValue());
            }
        });
        address.keep(
                "asOf",
                () -> Optional.of(day.toString()),
                text -> day = text.map(LocalDate::parse)
                        .filter(it -> it.getYear() >= FIRST_YEAR && it.getYear() <= LAST_YEAR)
                        .orElse(documented));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address.read(event.getLocation());
        show();
    }

    private void goTo(LocalDate other) {
        day = other;
        address.changed();
    }

    private void show() {
        picker.setValue(day);
        Optional<OfficesOnDay> offices = roster.asOf(day);
        head().titled(getTranslation("governance.title"));
        offices.ifPresentOrElse(
                it -> head().note(
                                "governance.desk.lead",
                                Formats.date(day),
                                it.term().name()),
                () -> head().note("governance.lead", Formats.date(day)));
        head().actions(Buttons.leading("meetings.title", DeskAddress.MEETINGS));
        if (administrator) {
            offer(offices.map(OfficesOnDay::term));
        }
        List<Component> content = new ArrayList<>();
        steps.show(day, roster.daysOfChange());
        content.add(steps);
        content.add(terms(offices.map(OfficesOnDay::term)));
        offices.ifPresentOrElse(
                it -> panels(it).forEach(content::add),
                () -> content.add(new EmptyState(
                        getTranslation("governance.noTerm.title"), getTranslation("governance.noTerm"))));
        content.add(around());
        show(content.toArray(Component[]::new));
    }

    private void offer(Optional<TermSummary> term) {
        String next = roster.terms().stream()
                .findFirst()
                .map(it -> DeskAddress.termAfter(it.id()))
                .orElse(DeskAddress.NEW_TERM);
        head().actions(
                        Buttons.leading("governance.terms.all", DeskAddress.TERMS),
                        Buttons.leading("governance.terms.new", next));
        term.map(TermSummary::id)
                .ifPresent(it -> head().actions(Buttons.primary(
                        "governance.term.edit",
                        VaadinIcon.EDIT,
                        () -> UI.getCurrent().navigate(DeskAddress.term(it)))));
    }

    private Nav terms(Optional<TermSummary> shown) {
        Nav chips = new Nav();
        chips.addClassName("chips");
        chips.setAriaLabel(getTranslation("governance.terms"));
        for (TermSummary term : roster.terms()) {
            Anchor chip = new Anchor(DeskAddress.governanceOn(term.lastCertainDay()), term.name());
            if (shown.filter(it -> it.id().equals(term.id())).isPresent()) {
                chip.getElement().setAttribute("aria-current", "true");
            }
            chips.add(chip);
        }
        return chips;
    }

    private Stream<Component> panels(OfficesOnDay offices) {
        List<Component> panels = new ArrayList<>();
        offer().ifPresent(panels::add);
        panels.add(pictures.seats(offices));
        panels.add(Panel.row(
                new OfficePanel(Office.PRESIDENT, offices),
                new OfficePanel(Office.EXECUTIVE_VICE_PRESIDENT, offices),
                new StatutesPanel(offices, administrator)));
        panels.add(Panel.row(
                new OfficePanel(Office.VICE_PRESIDENT, offices),
                new OfficePanel(Office.COMMITTEE_MEMBER, offices),
                StatutesPanel.regions(offices)));
        pictures.map(offices).ifPresent(panels::add);
        return panels.stream();
    }

    private Optional<Component> offer() {
        return administrator ? hosts.today().map(it -> new HostOfferPanel(hosts, it, this::show)) : Optional.empty();
    }

    private Component around() {
        Component regional = OrganisationPanel.regional(bodies.officesOn(day), administrator);
        return identity.asOf(day)
                .map(it -> Panel.row(regional, OrganisationPanel.identity(it, administrator)))
                .orElseGet(() -> Panel.row(regional));
    }
}
