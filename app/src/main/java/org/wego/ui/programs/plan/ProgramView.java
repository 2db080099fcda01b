package org.wego.ui.programs.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.wego.membership.access.Role;
import org.wego.operation.IdInAddress;
import org.wego.programs.catalogue.ProgramCatalogue;
import org.wego.programs.catalogue.ProgramDetails;
import org.wego.programs.catalogue.ProgramId;
import org.wego.programs.catalogue.ProgramKeeping;
import org.wego.programs.catalogue.ProgramNode;
import org.wego.programs.catalogue.ProgramOutcome;
import org.wego.programs.event.EventCalendar;
import org.wego.programs.event.EventFilter;
import org.wego.programs.event.EventSummary;
import org.wego.security.CurrentAccount;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.Notice;
import org.wego.ui.component.Panel;
import org.wego.ui.component.Screen;
import org.wego.ui.component.StateBadge;
import org.wego.ui.component.address.EventAddress;
import org.wego.ui.component.address.ProgramAddress;
import org.wego.ui.component.history.ChangeHistory;
import org.wego.words.Words;

/** A goal, a program or an activity: its aim, what stands below it and its events. */
@Route(ProgramAddress.PROGRAM)
@RolesAllowed("MEMBER")
@StyleSheet("context://styles/programs.css")
class ProgramView extends Screen implements BeforeEnterObserver {

    private static final int EVENTS = 100;

    private final transient ProgramCatalogue catalogue;
    private final transient ProgramKeeping keeping;
    private final transient EventCalendar calendar;
    private final transient ChangeHistory history;
    private final boolean staff;
    private final boolean administrator;

    ProgramView(
            ProgramCatalogue catalogue,
            ProgramKeeping keeping,
            EventCalendar calendar,
            ChangeHistory history,
            CurrentAccount current) {
        this.catalogue = catalogue;
        this.keeping = keeping;
        this.calendar = calendar;
        this.history = history;
        staff = current.is(Role.STAFF);
        administrator = current.is(Role.ADMIN);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters()
                .get("program")
                .flatMap(it -> IdInAddress.of(it, ProgramId::new))
                .flatMap(catalogue::details)
                .orElseThrow(() -> new NotFoundException(event.getLocation().getPath())));
    }

    private void show(ProgramDetails program) {
        head(program);
        List<Component> content = new ArrayList<>();
        if (!program.aim().isEmpty()) {
            Paragraph aim = new Paragraph(program.aim());
            aim.addClassName("said");
            content.add(new Panel("programs.aim").with(aim));
        }
        List<ProgramNode> below = catalogue.tree(program.plan()).stream()
                .flatMap(it -> it.withDescendants().stream())
                .filter(it -> it.id().equals(program.id()))
                .flatMap(it -> it.children().stream())
                .toList();
        if (program.kind() != ProgramNode.Kind.ACTIVITY) {
            content.add(new Panel("programs.below")
                    .with(
                            below.isEmpty()
                                    ? new Paragraph(getTranslation("programs.below.none"))
                                    : list(below, it -> new Anchor(ProgramAddress.program(it.id()), it.name()))));
        }
        if (program.kind() != ProgramNode.Kind.STRATEGIC_GOAL) {
            content.add(events(program));
        }
        if (administrator) {
            content.add(history.of(List.of(program.id().value())));
        }
        show(content.toArray(Component[]::new));
    }

    private Panel events(ProgramDetails program) {
        List<EventSummary> found = calendar.list(new EventFilter(null, null, program.id(), null, null, ""), 0, EVENTS);
        return new Panel("programs.events")
                .with(
                        found.isEmpty()
                                ? new Paragraph(getTranslation("programs.events.none"))
                                : list(
                                        found,
                                        it -> new Span(
                                                new Anchor(EventAddress.event(it.id()), it.title()),
                                                new Span(" · " + it.dates()))));
    }

    private static <T> Div list(List<T> rows, Function<T, Component> row) {
        UnorderedList list = new UnorderedList();
        rows.forEach(it -> list.add(new ListItem(row.apply(it))));
        Div tree = new Div(list);
        tree.addClassName("program-tree");
        return tree;
    }

    private void head(ProgramDetails program) {
        head().titled(program.name())
                .line(getTranslation("programs.of.plan", program.plan().written()))
                .facts(new Span(getTranslation(Words.of(program.kind()))));
        if (program.endedYear() != null) {
            head().facts(new StateBadge(
                    getTranslation("programs.ended.in", program.endedYear().toString()), StateBadge.Tone.NEUTRAL));
        }
        if (!program.source().isEmpty()) {
            head().line(getTranslation("programs.source.of", program.source()));
        }
        head().actions(Buttons.leading("programs.whole", ProgramAddress.plan(program.plan())));
        if (!staff) {
            return;
        }
        head().actions(
                        Buttons.plain("programs.edit", () -> new ProgramDialog(keeping, program).open()),
                        Buttons.repeated(
                                "programs.raise", () -> done(() -> keeping.raise(program.id(), program.version()))),
                        Buttons.plain("programs.end", () -> new EndProgramDialog(keeping, program).open()));
        if (program.kind() != ProgramNode.Kind.STRATEGIC_GOAL) {
            head().actions(Buttons.plain(
                    "programs.move", () -> new MoveDialog(keeping, program, catalogue.tree(program.plan())).open()));
        }
        if (program.kind() != ProgramNode.Kind.ACTIVITY) {
            head().actions(Buttons.primary("programs.addBelow", () -> new AddBelowDialog(keeping, program).open()));
        }
    }

    private void done(Supplier<ProgramOutcome> deed) {
        ProgramOutcome outcome = deed.get();
        if (outcome instanceof ProgramOutcome.Saved(var id, var _)) {
            Notice.done(getTranslation("programs.saved"));
            catalogue.details(id).ifPresent(this::show);
        } else {
            Notice.refused(ProgramWords.refusal(outcome));
        }
    }
}
