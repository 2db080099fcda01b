package org.wego.ui.programs.registration;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.programs.event.EventId;
import org.wego.programs.feedback.EventFeedback;
import org.wego.programs.feedback.EventResults;
import org.wego.programs.feedback.GiveFeedback;
import org.wego.programs.registration.EventRegistration;
import org.wego.programs.registration.Participants;
import org.wego.programs.registration.RegistrationState;
import org.wego.programs.registration.rule.EventOpening;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.CityLink;
import org.wego.ui.component.Fact;
import org.wego.ui.component.Panel;
import org.wego.ui.component.Screen;
import org.wego.ui.component.address.EventAddress;
import org.wego.words.Formats;

/** What came of an event: who came, from where, and what they said. */
@Route(EventAddress.REPORT)
@RolesAllowed("STAFF")
class EventReportView extends Screen implements BeforeEnterObserver {

    private final transient EventRegistration registration;
    private final transient Participants participants;
    private final transient EventFeedback feedback;

    EventReportView(EventRegistration registration, Participants participants, EventFeedback feedback) {
        this.registration = registration;
        this.participants = participants;
        this.feedback = feedback;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        EventOpening opening = OpenedEvent.of(event, registration);
        head().titled(getTranslation("registrations.report.of", opening.title()))
                .line(opening.dates() + ", " + RegistrationWords.seats(opening))
                .actions(Buttons.leading("registrations.participants", EventAddress.participants(opening.event())));
        EventResults results = feedback.results(opening.event());
        List<Component> content = new ArrayList<>();
        content.add(counts(opening.event()));
        content.add(Panel.row(members(opening.event()), marks(results)));
        if (!results.comments().isEmpty()) {
            content.add(comments(results));
        }
        show(content.toArray(Component[]::new));
    }

    private Div counts(EventId event) {
        Div facts = new Div();
        facts.addClassNames("facts", "counts");
        Map<RegistrationState, Integer> counts = participants.counts(event);
        int seated = counts.entrySet().stream()
                .filter(it -> it.getKey().holdsSeat())
                .mapToInt(Map.Entry::getValue)
                .sum();
        int came = counts.getOrDefault(RegistrationState.ATTENDED, 0);
        facts.add(
                new Fact(
                        Formats.number(counts.values().stream()
                                .mapToInt(Integer::intValue)
                                .sum()),
                        getTranslation("registrations.report.registered")),
                new Fact(Formats.number(seated), getTranslation("registrations.report.seated")),
                new Fact(Formats.number(came), getTranslation("registrations.report.came")),
                new Fact(
                        seated == 0 ? "–" : Formats.number(Math.round(100.0 * came / seated)) + " %",
                        getTranslation("registrations.report.rate")));
        return facts;
    }

    private Panel members(EventId event) {
        Panel panel = new Panel("registrations.report.members");
        Map<CityOnRecord, Integer> members = participants.attendedByMember(event);
        if (members.isEmpty()) {
            panel.say("registrations.report.members.none");
        }
        members.forEach((member, people) -> panel.line(
                member.name().isEmpty()
                        ? new Span(getTranslation("registrations.report.members.other"))
                        : CityLink.to(member),
                new Span(Formats.number(people))));
        return panel;
    }

    private Panel marks(EventResults results) {
        Panel panel = new Panel("registrations.report.feedback");
        if (results.given() == 0) {
            return panel.say("registrations.report.feedback.none");
        }
        panel.line(getTranslation("registrations.report.given"), Formats.number(results.given()));
        panel.line(
                getTranslation("registrations.feedback.overall"),
                mark(results.overall().toPlainString()));
        panel.line(
                getTranslation("registrations.feedback.content"),
                mark(results.content().toPlainString()));
        panel.line(
                getTranslation("registrations.feedback.organisation"),
                mark(results.organisation().toPlainString()));
        panel.line(
                getTranslation("registrations.report.recommending"),
                getTranslation("registrations.report.share", results.recommending(), results.given()));
        for (int mark = GiveFeedback.BEST; mark >= 1; mark--) {
            panel.line(
                    getTranslation("registrations.report.mark", mark),
                    Formats.number(results.marks().getOrDefault(mark, 0)));
        }
        return panel;
    }

    private String mark(String average) {
        return getTranslation("registrations.report.average", average, GiveFeedback.BEST);
    }

    private Panel comments(EventResults results) {
        Panel panel = new Panel("registrations.report.comments").spaced();
        results.comments().forEach(it -> {
            if (!it.liked().isEmpty()) {
                panel.with(said("registrations.report.liked", it.liked()));
            }
            if (!it.better().isEmpty()) {
                panel.with(said("registrations.report.better", it.better()));
            }
        });
        return panel;
    }

    private Paragraph said(String key, String words) {
        Paragraph said = new Paragraph(getTranslation(key, words));
        said.addClassName("said");
        return said;
    }
}
