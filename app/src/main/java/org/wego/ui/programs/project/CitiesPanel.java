package org.wego.ui.programs.project;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.wego.membership.directory.MemberDirectory;
import org.wego.programs.project.CityWork;
import org.wego.programs.project.ProjectOutcome;
import org.wego.programs.project.ProjectState;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.CityLink;
import org.wego.ui.component.Notice;
import org.wego.ui.component.Panel;
import org.wego.words.Formats;
import org.wego.words.Words;

/** The cities of a project: how far it is in each, and what came of it there. */
final class CitiesPanel extends Panel {

    private final transient ProjectDesk desk;
    private final transient DraftDesk drafts;
    private final boolean staff;

    CitiesPanel(ProjectDesk desk, DraftDesk drafts, MemberDirectory members, boolean staff) {
        super("projects.cities");
        this.desk = desk;
        this.drafts = drafts;
        this.staff = staff;
        List<CityWork> cities = desk.project().cities();
        if (staff) {
            actions(Buttons.quiet("projects.city.add", () -> new AddCityDialog(desk, members).open()));
        }
        if (cities.isEmpty()) {
            say("projects.cities.none");
        }
        for (int place = 0; place < cities.size(); place++) {
            add(city(place, cities.get(place)));
        }
    }

    private Div city(int place, CityWork work) {
        H3 name = new H3(CityLink.to(work.city()));
        Div head = new Div(name, ProjectWords.state(work.state()));
        head.addClassName("project-city-head");
        if (work.city().country() != null) {
            head.add(new Span(Formats.country(work.city().country())));
        }
        head.add(new Span(work.dates()));
        Div city = new Div(head);
        city.addClassName("project-city");
        tell(city, "projects.reason", work.reason());
        tell(city, "projects.result", work.result());
        tell(city, "projects.lessons", work.lessons());
        Div deeds = new Div();
        deeds.addClassName("project-deeds");
        if (drafts.offers(work)) {
            deeds.add(Buttons.quiet(
                    "projects.draft",
                    getTranslation("projects.draft.of", work.city().name()),
                    () -> drafts.prepare(desk.project(), work)));
        }
        if (staff) {
            offer(place, work, deeds);
        }
        city.add(deeds);
        return city;
    }

    private void tell(Div city, String title, String words) {
        if (!words.isEmpty()) {
            city.add(new H4(getTranslation(title)), ProjectWords.said(words));
        }
    }

    private void offer(int place, CityWork work, Div deeds) {
        String city = work.city().name();
        work.state()
                .deeds()
                .forEach(deed -> deeds.add(Buttons.quiet(
                        Words.of(deed),
                        getTranslation("projects.deed.title", getTranslation(Words.of(deed)), city),
                        () -> new GoOnDialog(desk, place, deed).open())));
        deeds.add(Buttons.quiet(
                "projects.tell",
                getTranslation("projects.tell.title", city),
                () -> new ResultDialog(desk, place).open()));
        boolean untouched = work.state() == ProjectState.CALL || work.state() == ProjectState.UNKNOWN;
        if (untouched && work.result().isEmpty() && work.lessons().isEmpty()) {
            deeds.add(Buttons.quiet(
                    "projects.city.leave", getTranslation("projects.city.leave.of", city), () -> leave(place)));
        }
    }

    private void leave(int place) {
        ProjectOutcome outcome =
                desk.change((keeping, project) -> keeping.leave(project.id(), project.version(), place));
        if (!(outcome instanceof ProjectOutcome.Saved)) {
            Notice.refused(ProjectWords.refusal(outcome));
        }
    }
}
