package org.wego.ui.programs.project;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.wego.programs.project.Indicator;
import org.wego.programs.project.Indicator.Period;
import org.wego.programs.project.ProjectOutcome;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.Notice;
import org.wego.ui.component.Panel;
import org.wego.ui.component.form.Confirmation;

/** What a project is measured by: what it was before, what it was to be and what it was. */
final class IndicatorsPanel extends Panel {

    private final transient ProjectDesk desk;
    private final boolean staff;

    IndicatorsPanel(ProjectDesk desk, boolean staff) {
        super("projects.indicators");
        this.desk = desk;
        this.staff = staff;
        List<Indicator> indicators = desk.project().indicators();
        if (staff) {
            actions(Buttons.quiet(
                    "projects.indicator.add",
                    () -> new IndicatorDialog(desk, desk.project().indicators().size()).open()));
        }
        if (indicators.isEmpty()) {
            say("projects.indicators.none");
        }
        for (int place = 0; place < indicators.size(); place++) {
            add(indicator(place, indicators.get(place)));
        }
    }

    private Div indicator(int place, Indicator indicator) {
        Div part = new Div(new H3(indicator.name()));
        part.addClassName("project-indicator");
        part.add(Panel.aside(about(indicator)));
        if (!indicator.periods().isEmpty()) {
            part.add(table(indicator.periods()));
        }
        if (staff) {
            Div deeds = new Div(
                    Buttons.quiet(
                            "projects.edit",
                            getTranslation("projects.edit.title", indicator.name()),
                            () -> new IndicatorDialog(desk, place).open()),
                    Buttons.quiet(
                            "projects.indicator.remove",
                            getTranslation("projects.indicator.remove.of", indicator.name()),
                            () -> ask(place, indicator)));
            deeds.addClassName("project-deeds");
            part.add(deeds);
        }
        return part;
    }

    private String about(Indicator indicator) {
        List<String> parts = new ArrayList<>();
        if (!indicator.unit().isEmpty()) {
            parts.add(indicator.unit());
        }
        if (indicator.baseline() != null) {
            parts.add(
                    indicator.baselineYear() == null
                            ? getTranslation("projects.baseline.of", ProjectWords.figure(indicator.baseline()))
                            : getTranslation(
                                    "projects.baseline.in",
                                    ProjectWords.figure(indicator.baseline()),
                                    indicator.baselineYear().toString()));
        }
        if (!indicator.source().isEmpty()) {
            parts.add(getTranslation("projects.source.of", indicator.source()));
        }
        return String.join(" · ", parts);
    }

    private NativeTable table(List<Period> periods) {
        NativeTable table = new NativeTable(
                new NativeTableRow(heading("projects.period"), heading("projects.target"), heading("projects.actual")));
        table.addClassName("project-figures");
        periods.forEach(it -> table.add(new NativeTableRow(
                new NativeTableCell(new Span(it.on() == null ? "" : it.on().written())),
                new NativeTableCell(new Span(ProjectWords.figure(it.target()))),
                new NativeTableCell(new Span(ProjectWords.figure(it.actual()))))));
        return table;
    }

    private NativeTableHeaderCell heading(String key) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(new Span(getTranslation(key)));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private void ask(int place, Indicator indicator) {
        new Confirmation(
                        getTranslation("projects.indicator.remove.of", indicator.name()),
                        getTranslation("projects.indicator.remove.help"),
                        getTranslation("projects.indicator.remove"),
                        () -> remove(place))
                .open();
    }

    private void remove(int place) {
        ProjectOutcome outcome = desk.change((keeping, project) -> {
            List<Indicator> others = new ArrayList<>(project.indicators());
            others.remove(place);
            return keeping.reviseIndicators(project.id(), project.version(), others);
        });
        if (!(outcome instanceof ProjectOutcome.Saved)) {
            Notice.refused(ProjectWords.refusal(outcome));
        }
    }
}
