package org.wego.ui.programs.award;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.wego.membership.access.Actor;
import org.wego.membership.access.Role;
import org.wego.operation.IdInAddress;
import org.wego.programs.award.AwardJury;
import org.wego.programs.award.AwardKeeping;
import org.wego.programs.award.AwardRegister;
import org.wego.programs.award.EditionDetails;
import org.wego.programs.award.EditionId;
import org.wego.programs.award.EditionState;
import org.wego.programs.award.NominationDetails;
import org.wego.security.CurrentAccount;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.CityLink;
import org.wego.ui.component.Panel;
import org.wego.ui.component.Screen;
import org.wego.ui.component.address.AwardAddress;
import org.wego.ui.component.form.Confirmation;
import org.wego.ui.component.history.ChangeHistory;
import org.wego.words.Words;

/** An edition of an award: staff keep it and are its jury, members see who won once it is decided. */
@Route(AwardAddress.AWARD)
@RolesAllowed("MEMBER")
@StyleSheet("styles/programs.css")
@StyleSheet("styles/projects.css")
class AwardView extends Screen implements BeforeEnterObserver {

    private final transient AwardRegister register;
    private final transient AwardKeeping keeping;
    private final transient AwardJury jury;
    private final transient ChangeHistory history;
    private final transient Actor actor;
    private final boolean staff;
    private final boolean administrator;

    AwardView(
            AwardRegister register,
            AwardKeeping keeping,
            AwardJury jury,
            ChangeHistory history,
            Actor actor,
            CurrentAccount current) {
        this.register = register;
        this.keeping = keeping;
        this.jury = jury;
        this.history = history;
        this.actor = actor;
        staff = current.is(Role.STAFF);
        administrator = current.is(Role.ADMIN);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters()
                .get("edition")
                .flatMap(it -> IdInAddress.of(it, EditionId::new))
                .flatMap(register::find)
                .orElseThrow(() -> new NotFoundException(event.getLocation().getPath())));
    }

    private void show(EditionDetails edition) {
        AwardDesk desk =
                new AwardDesk(keeping, jury, () -> register.find(edition.id()).ifPresent(this::show));
        head(edition, desk);
        List<Component> content = new ArrayList<>();
        if (!edition.said().about().isEmpty()) {
            Paragraph about = new Paragraph(edition.said().about());
            about.addClassName("said");
            content.add(new Panel("awards.about").with(about));
        }
        content.add(
                staff
                        ? new NominationsPanel(desk, keeping.ranking(edition.id()), edition.state(), actor.name())
                        : honoured(edition));
        if (staff && edition.state() != EditionState.DECIDED) {
            content.add(new JurorsPanel(desk, edition, keeping.jurors(edition.id())));
        }
        if (administrator) {
            content.add(history.of(List.of(edition.id().value())));
        }
        show(content.toArray(Component[]::new));
    }

    private Panel honoured(EditionDetails edition) {
        Panel panel = new Panel("awards.honoured");
        List<NominationDetails> honoured = register.honoured(edition.id());
        if (honoured.isEmpty()) {
            panel.say("awards.honoured.none");
        }
        String category = "";
        for (NominationDetails it : honoured) {
            if (!it.said().category().equals(category)) {
                category = it.said().category();
                panel.add(new H3(category));
            }
            Div what = Panel.stack(CityLink.to(it.city()));
            if (!it.said().title().isEmpty()) {
                what.add(Panel.aside(it.said().title()));
            }
            panel.line(what, new Span(it.prize().isEmpty() ? getTranslation(Words.of(it.state())) : it.prize()));
        }
        return panel;
    }

    private void head(EditionDetails edition, AwardDesk desk) {
        head().titled(edition.said().name())
                .line(getTranslation("awards.of", String.valueOf(edition.said().year())))
                .facts(AwardWords.state(edition.state()));
        if (!edition.said().source().isEmpty()) {
            head().facts(new Span(
                    getTranslation("awards.source.of", edition.said().source())));
        }
        head().actions(Buttons.leading("awards.page", "awards/" + edition.id()));
        if (!staff) {
            return;
        }
        head().actions(Buttons.plain(
                "awards.edit",
                () -> new EditionDialog(
                                edition.said(),
                                draft -> desk.change(it -> it.revise(edition.id(), edition.version(), draft)),
                                _ -> {})
                        .open()));
        for (EditionState.Deed deed : EnumSet.allOf(EditionState.Deed.class)) {
            if (edition.state().after(deed).isPresent()) {
                head().actions(
                                deed == EditionState.Deed.REOPEN
                                        ? Buttons.plain(Words.of(deed), () -> ask(edition, deed, desk))
                                        : Buttons.primary(Words.of(deed), () -> ask(edition, deed, desk)));
            }
        }
    }

    private void ask(EditionDetails edition, EditionState.Deed deed, AwardDesk desk) {
        String words = getTranslation(Words.of(deed));
        new Confirmation(
                        getTranslation(
                                "awards.deed.title", words, edition.said().name()),
                        getTranslation(Words.of(deed, "help")),
                        words,
                        () -> desk.tell(it -> it.goOn(edition.id(), edition.version(), deed)))
                .open();
    }
}
