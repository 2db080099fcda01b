package org.wego.ui.programs.project;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wego.programs.project.Milestone;
import org.wego.programs.project.ProjectPartner;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.Panel;
import org.wego.words.Words;

/** The parts of a project that have only a few lines. */
final class PartsPanels {

    private PartsPanels() {}

    /** What it is to have reached by when. */
    static Panel milestones(ProjectDesk desk, boolean staff) {
        Panel panel = new Panel("projects.milestones");
        if (staff) {
            panel.actions(Buttons.quiet(
                    "projects.milestones.edit",
                    () -> new RowsDialog<>(
                                    desk,
                                    "projects.milestones",
                                    new MilestonesField(text("projects.milestone.add")),
                                    desk.project().milestones(),
                                    (keeping, project, rows) ->
                                            keeping.reviseMilestones(project.id(), project.version(), rows))
                            .open()));
        }
        if (desk.project().milestones().isEmpty()) {
            panel.say("projects.milestones.none");
        }
        desk.project().milestones().forEach(it -> panel.line(it.title(), when(it)));
        return panel;
    }

    /** Who takes part. */
    static Panel partners(ProjectDesk desk, boolean staff) {
        Panel panel = new Panel("projects.partners");
        if (staff) {
            panel.actions(Buttons.quiet(
                    "projects.partners.edit",
                    () -> new RowsDialog<>(
                                    desk,
                                    "projects.partners",
                                    new PartnersField(text("projects.partner.add")),
                                    desk.project().partners(),
                                    (keeping, project, rows) ->
                                            keeping.revisePartners(project.id(), project.version(), rows))
                            .open()));
        }
        if (desk.project().partners().isEmpty()) {
            panel.say("projects.partners.none");
        }
        desk.project().partners().forEach(it -> panel.line(name(it), new Span(text(Words.of(it.role())))));
        return panel;
    }

    private static Div name(ProjectPartner partner) {
        return partner.about().isEmpty()
                ? Panel.stack(new Span(partner.name()))
                : Panel.stack(new Span(partner.name()), Panel.aside(partner.about()));
    }

    private static String when(Milestone milestone) {
        return Stream.of(
                        milestone.due() == null
                                ? ""
                                : text("projects.due.of", milestone.due().written()),
                        milestone.reached() == null
                                ? ""
                                : text(
                                        "projects.reached.of",
                                        milestone.reached().written()))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String text(String key, Object... details) {
        return UI.getCurrent().getTranslation(key, details);
    }
}
