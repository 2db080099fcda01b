package org.wego.ui.programs.award;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.wego.membership.organisation.MemberId;
import org.wego.programs.award.AwardNominating;
import org.wego.programs.award.AwardOutcome;
import org.wego.programs.award.EditionState;
import org.wego.programs.award.NominationDetails;
import org.wego.programs.award.NominationState;
import org.wego.programs.award.OwnEdition;
import org.wego.security.OwnMembers;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.EmptyState;
import org.wego.ui.component.InMenu;
import org.wego.ui.component.InMenu.Group;
import org.wego.ui.component.Notice;
import org.wego.ui.component.Panel;
import org.wego.ui.component.Screen;
import org.wego.ui.component.address.AwardAddress;

/** What the city that the account acts for nominates for awards. */
@Route(AwardAddress.MY_NOMINATIONS)
@Menu(title = "awards.mine", order = 66, icon = "vaadin:trophy")
@InMenu(Group.CITY)
@RolesAllowed("MEMBER")
@StyleSheet("styles/programs.css")
@StyleSheet("styles/projects.css")
class MyNominationsView extends Screen {

    private final transient AwardNominating nominating;

    MyNominationsView(AwardNominating nominating, OwnMembers own) {
        super("awards.mine");
        this.nominating = nominating;
        head().note("awards.mine.note");
        own.chosen()
                .ifPresentOrElse(
                        this::show,
                        () -> show(new EmptyState(
                                getTranslation("awards.mine.nobody"), getTranslation("awards.mine.nobody.help"))));
    }

    private void show(MemberId city) {
        List<Component> content = new ArrayList<>();
        List<OwnEdition> editions = nominating.of(city);
        if (editions.isEmpty()) {
            content.add(new Panel("awards.open.now").say("awards.open.none"));
        }
        editions.forEach(it -> content.add(edition(city, it)));
        show(content.toArray(Component[]::new));
    }

    private Panel edition(MemberId city, OwnEdition edition) {
        Panel panel = Panel.titled(edition.edition().said().name());
        panel.line(
                new Span(getTranslation(
                        "awards.limit.of", edition.edition().said().mostOfACity())),
                AwardWords.state(edition.edition().state()));
        if (edition.takesMore()) {
            panel.actions(Buttons.quiet(
                    "awards.nominate",
                    () -> new NominationDialog(
                                    edition.edition().said(),
                                    null,
                                    "awards.nominate",
                                    draft -> done(
                                            city,
                                            () -> nominating.nominate(
                                                    city, edition.edition().id(), draft)))
                            .open()));
        }
        edition.own().forEach(it -> panel.add(nomination(city, edition, it)));
        return panel;
    }

    private Div nomination(MemberId city, OwnEdition edition, NominationDetails nomination) {
        Div head = new Div(
                new H3(nomination.said().title()),
                AwardWords.state(nomination.state()),
                new Span(nomination.said().category()));
        head.addClassName("project-city-head");
        Paragraph text = new Paragraph(nomination.said().text());
        text.addClassName("said");
        Div part = new Div(head, text);
        part.addClassName("project-city");
        boolean written = nomination.state() == NominationState.NOMINATED;
        if (edition.edition().state() == EditionState.OPEN
                && (written || nomination.state() == NominationState.WITHDRAWN)) {
            Div deeds = new Div(Buttons.quiet(
                    written ? "awards.edit" : "awards.again",
                    () -> new NominationDialog(
                                    edition.edition().said(),
                                    nomination.said(),
                                    written ? "awards.save" : "awards.again",
                                    draft -> done(
                                            city,
                                            () -> nominating.revise(
                                                    city, nomination.id(), nomination.version(), draft)))
                            .open()));
            deeds.addClassName("project-deeds");
            if (written) {
                deeds.add(Buttons.quiet("awards.withdraw", () -> withdraw(city, nomination)));
            }
            part.add(deeds);
        }
        return part;
    }

    private void withdraw(MemberId city, NominationDetails nomination) {
        AwardOutcome outcome = done(city, () -> nominating.withdraw(city, nomination.id(), nomination.version()));
        if (!(outcome instanceof AwardOutcome.Saved)) {
            Notice.refused(AwardWords.refusal(outcome));
        }
    }

    /** Does something, and shows all anew whatever came of it. */
    private AwardOutcome done(MemberId city, Supplier<AwardOutcome> deed) {
        AwardOutcome outcome = deed.get();
        if (outcome instanceof AwardOutcome.Saved) {
            Notice.done(getTranslation("awards.saved"));
        }
        if (!(outcome instanceof AwardOutcome.Invalid)) {
            show(city);
        }
        return outcome;
    }
}
