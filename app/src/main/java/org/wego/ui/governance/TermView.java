package org.wego.ui.governance;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wego.governance.host.HostInOffice;
import org.wego.governance.office.Office;
import org.wego.governance.office.Seat;
import org.wego.governance.resolution.Resolutions;
import org.wego.governance.term.SeatOnDay;
import org.wego.governance.term.TermDetails;
import org.wego.governance.term.TermEditing;
import org.wego.governance.term.TermFindings;
import org.wego.governance.term.TermId;
import org.wego.governance.term.TermOutcome;
import org.wego.governance.term.TermState;
import org.wego.governance.term.TermSummary;
import org.wego.membership.contact.PeopleRegister;
import org.wego.membership.directory.MemberDirectory;
import org.wego.operation.IdInAddress;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.Notice;
import org.wego.ui.component.Screen;
import org.wego.ui.component.address.DeskAddress;
import org.wego.ui.component.form.Confirmation;
import org.wego.ui.component.form.UnsavedChanges;
import org.wego.ui.component.history.ChangeHistory;

/** A term is edited: its seats one by one or all vacant ones at once, with what the statutes say of it beside. */
@Route(DeskAddress.TERM)
@StyleSheet("context://styles/fees.css")
@StyleSheet("context://styles/governance.css")
@RolesAllowed("ADMIN")
class TermView extends Screen implements BeforeEnterObserver {

    private final transient TermEditing editing;
    private final transient HostInOffice hosts;
    private final transient MemberDirectory members;
    private final transient PeopleRegister people;
    private final transient Resolutions resolutions;
    private final transient ChangeHistory history;
    private final transient UnsavedChanges changes = new UnsavedChanges(this);
    private transient @Nullable TermDesk desk;
    private @Nullable FillSeatsPanel filling;

    TermView(
            TermEditing editing,
            HostInOffice hosts,
            MemberDirectory members,
            PeopleRegister people,
            Resolutions resolutions,
            ChangeHistory history) {
        this.editing = editing;
        this.hosts = hosts;
        this.members = members;
        this.people = people;
        this.resolutions = resolutions;
        this.history = history;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        TermDetails term = event.getRouteParameters()
                .get("term")
                .flatMap(it -> IdInAddress.of(it, TermId::new))
                .flatMap(editing::find)
                .orElseThrow(() -> new NotFoundException(event.getLocation().getPath()));
        filling = null;
        desk = new TermDesk(editing, term, this::show);
        show(term);
    }

    private void show(TermDetails term) {
        TermDesk now = Objects.requireNonNull(desk);
        TermFindings findings = editing.review(term.id()).orElseThrow(NotFoundException::new);
        SeatDeeds deeds = new SeatDeeds(now, members, people, resolutions);
        @Nullable TermDetails before = before(term.summary());
        head(now, findings);
        List<Component> content = new ArrayList<>();
        TermCheck check = new TermCheck(findings, term.summary().complete());
        content.add(check);
        hosts.in(term.id())
                .map(it -> new HostOfferPanel(hosts, it, now::refresh))
                .ifPresent(content::add);
        fill(now, findings, check).ifPresent(content::add);
        for (Office office : Office.values()) {
            content.add(new SeatTable(office, term, findings, before, deeds));
        }
        content.add(history.of(term.records()));
        show(content.toArray(Component[]::new));
    }

    private @Nullable TermDetails before(TermSummary term) {
        return editing.terms().stream()
                .filter(it -> it.starts().compareTo(term.starts()) < 0)
                .findFirst()
                .flatMap(it -> editing.find(it.id()))
                .orElse(null);
    }

    private void head(TermDesk now, TermFindings findings) {
        TermSummary term = now.term().summary();
        boolean draft = term.state() == TermState.DRAFT;
        head().titled(getTranslation("governance.term.title", term.name()))
                .line(TermWords.days(term.tenure()))
                .facts(TermsView.state(term), TermsView.held(term, findings))
                .actions(Buttons.plain("governance.term.revise", () -> new ReviseTermDialog(now).open()));
        if (draft && now.term().appointments().isEmpty()) {
            head().actions(Buttons.plain(
                    "governance.discard.do",
                    () -> new Confirmation(
                                    getTranslation("governance.discard.title", term.name()),
                                    getTranslation("governance.discard.help"),
                                    getTranslation("governance.discard.do"),
                                    () -> discard(now))
                            .open()));
        }
        head().actions(
                        draft
                                ? Buttons.primary("governance.force.do", () -> putInForce(now, findings))
                                : Buttons.leading(
                                        "governance.term.offices", DeskAddress.governanceOn(term.lastCertainDay())));
    }

    private Optional<Component> fill(TermDesk now, TermFindings findings, TermCheck check) {
        @Nullable FillSeatsPanel typed = filling;
        changes.forget();
        filling = null;
        List<Seat> vacant = findings.vacant().stream().map(SeatOnDay::seat).toList();
        if (vacant.isEmpty()) {
            return Optional.empty();
        }
        FillSeatsPanel panel = new FillSeatsPanel(vacant, now, members, resolutions, check, () -> {
            filling = null;
            show(now.term());
        });
        changes.recorded(panel.form());
        if (typed != null) {
            panel.form().keep(typed.form());
        }
        filling = panel;
        return Optional.of(panel);
    }

    private void putInForce(TermDesk now, TermFindings findings) {
        new ReasonDialog(
                        "governance.force",
                        now.term().summary().name(),
                        TermCheck.sentences(findings),
                        now,
                        (it, term, reason) -> it.putInForce(term.id(), term.version(), reason))
                .open();
    }

    private void discard(TermDesk now) {
        TermOutcome outcome = editing.discard(now.term().id(), now.term().version());
        if (outcome instanceof TermOutcome.Saved) {
            changes.forget();
            UI.getCurrent().navigate(DeskAddress.TERMS);
            Notice.done(getTranslation(
                    "governance.term.discarded", now.term().summary().name()));
        } else {
            Notice.refused(now.refusal(outcome));
        }
    }
}
