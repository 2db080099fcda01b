package org.wego.ui.joining;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.wego.membership.fee.FirstFee;
import org.wego.membership.joining.AdmissionPreview;
import org.wego.membership.joining.ApplicationDetails;
import org.wego.membership.joining.ApplicationId;
import org.wego.membership.joining.Joining;
import org.wego.membership.joining.likeness.Resemblance;
import org.wego.membership.organisation.MemberId;
import org.wego.ui.component.FeeReasonList;
import org.wego.ui.component.Panel;
import org.wego.ui.component.address.DeskAddress;
import org.wego.ui.component.address.JoiningAddress;
import org.wego.words.Formats;

/** The parts of the screen of an application beside the form itself. */
final class ApplicationPanels {

    private ApplicationPanels() {}

    static Panel contact(ApplicationDetails application) {
        Panel panel = new Panel("joining.part.contact");
        optional(panel, "joining.contactName", application.contact().name());
        optional(panel, "joining.contactRole", application.contact().role());
        optional(panel, "joining.contactEmail", application.contact().email());
        optional(panel, "joining.contactPhone", application.contact().phone());
        optional(panel, "joining.part.signatory", application.signatory().name());
        optional(panel, "joining.signatoryOffice", application.signatory().office());
        return panel;
    }

    private static void optional(Panel panel, String label, String value) {
        if (!value.isEmpty()) {
            panel.line(JoiningWords.text(label), value);
        }
    }

    /** By the day of the decision, if there is one, else for the year that the applicant asks for. */
    static Panel fee(ApplicationDetails application, Joining joining) {
        FirstFee fee =
                joining.preview(application).map(AdmissionPreview::fee).orElseGet(() -> joining.fee(application));
        Panel panel = new Panel("joining.fee.panel").with(new Paragraph(JoiningWords.fee(fee)));
        if (fee instanceof FirstFee.Due due) {
            panel.add(new FeeReasonList(due.reason()));
        }
        return panel;
    }

    static Panel decision(ApplicationDetails application) {
        return new Panel("joining.decision").with(new Paragraph(JoiningWords.decision(application.decision())));
    }

    static Panel resembling(List<Resemblance> found) {
        Panel panel = new Panel("joining.resembling");
        if (found.isEmpty()) {
            return panel.say("joining.resembling.none");
        }
        panel.say("joining.resembling.some");
        found.forEach(it -> panel.line(
                Panel.stack(link(it), Panel.aside(JoiningWords.kind(it))),
                new Span(it.reasons().stream().sorted().map(JoiningWords::of).collect(Collectors.joining(", ")))));
        return panel;
    }

    private static Anchor link(Resemblance found) {
        String address = switch (found.kind()) {
            case MEMBER -> DeskAddress.member(new MemberId(found.id()));
            case APPLICATION -> JoiningAddress.application(new ApplicationId(found.id()));
        };
        Anchor link = new Anchor(address, found.label());
        link.setRouterIgnore(false);
        return link;
    }

    static Panel messages(List<ApplicationDetails.Message> messages, ZoneId zone) {
        Panel panel = new Panel("joining.messages");
        if (messages.isEmpty()) {
            return panel.say("joining.messages.none");
        }
        messages.forEach(it -> panel.add(said(
                JoiningWords.text(
                        it.staff() ? "joining.messages.staff" : "joining.messages.applicant",
                        it.by(),
                        Formats.moment(it.at(), zone)),
                it.text())));
        return panel;
    }

    static Panel steps(List<ApplicationDetails.Step> steps, ZoneId zone) {
        Panel panel = new Panel("joining.history");
        steps.forEach(it -> panel.add(said(
                JoiningWords.text(
                        "joining.history.step", JoiningWords.of(it.state()), it.by(), Formats.moment(it.at(), zone)),
                it.note())));
        return panel;
    }

    private static Div said(String about, String words) {
        Div said = new Div(Panel.aside(about));
        if (!words.isEmpty()) {
            Paragraph text = new Paragraph(words);
            text.addClassName("said");
            said.add(text);
        }
        return said;
    }
}
