package org.wego.ui.programs.call;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.wego.membership.file.StoredFiles;
import org.wego.membership.organisation.MemberId;
import org.wego.programs.call.CallDetails.Phase;
import org.wego.programs.call.CallForCity;
import org.wego.programs.call.CallOutcome;
import org.wego.programs.call.LetterDetails;
import org.wego.programs.call.LetterState;
import org.wego.programs.call.LetterWriting;
import org.wego.programs.project.ProjectRegister;
import org.wego.programs.project.ProjectSummary;
import org.wego.security.OwnMembers;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.EmptyState;
import org.wego.ui.component.InMenu;
import org.wego.ui.component.InMenu.Group;
import org.wego.ui.component.Notice;
import org.wego.ui.component.Panel;
import org.wego.ui.component.Screen;
import org.wego.ui.component.address.ProjectAddress;
import org.wego.words.Words;

/** What the city that the account acts for can take part in: open calls, its letters, and its projects. */
@Route(ProjectAddress.MY_PROJECTS)
@Menu(title = "calls.mine", order = 65, icon = "vaadin:flask")
@InMenu(Group.CITY)
@RolesAllowed("MEMBER")
@StyleSheet("styles/programs.css")
class MyProjectsView extends Screen {

    private final transient LetterWriting writing;
    private final transient ProjectRegister register;
    private final transient StoredFiles files;

    MyProjectsView(LetterWriting writing, ProjectRegister register, StoredFiles files, OwnMembers own) {
        super("calls.mine");
        this.writing = writing;
        this.register = register;
        this.files = files;
        head().note("calls.mine.note");
        own.chosen()
                .ifPresentOrElse(
                        this::show,
                        () -> show(new EmptyState(
                                getTranslation("calls.mine.nobody"), getTranslation("calls.mine.nobody.help"))));
    }

    private void show(MemberId city) {
        List<Component> content = new ArrayList<>();
        List<CallForCity> calls = writing.calls(city);
        if (calls.isEmpty()) {
            content.add(new Panel("calls.open.now").say("calls.open.none"));
        }
        calls.forEach(it -> content.add(call(city, it)));
        content.add(projects(register.of(city)));
        show(content.toArray(Component[]::new));
    }

    private Panel projects(List<ProjectSummary> projects) {
        Panel panel = new Panel("calls.projects");
        if (projects.isEmpty()) {
            panel.say("calls.projects.none");
        }
        projects.reversed()
                .forEach(it -> panel.line(
                        new Anchor(ProjectAddress.project(it.id()), it.subject()),
                        new Span(it.year() + " · " + getTranslation(Words.of(it.state())))));
        return panel;
    }

    private Panel call(MemberId city, CallForCity call) {
        Panel panel = Panel.titled(call.subject())
                .actions(Buttons.leading(
                        "calls.project", ProjectAddress.project(call.call().project())));
        panel.line(new Span(CallWords.days(call.call())), CallWords.phase(call.phase()));
        if (!call.call().about().isEmpty()) {
            panel.add(said(call.call().about()));
        }
        LetterDetails letter = call.letter();
        boolean open = call.phase() == Phase.OPEN;
        if (letter == null) {
            panel.add(Buttons.primary(
                    "calls.letter.write",
                    () -> new LetterTextDialog(
                                    call.subject(),
                                    "",
                                    text -> done(
                                            city,
                                            () -> writing.handIn(
                                                    city, call.call().project(), text)))
                            .open()));
        } else {
            letter(city, call, letter, open, panel);
        }
        return panel;
    }

    private void letter(MemberId city, CallForCity call, LetterDetails letter, boolean open, Panel panel) {
        panel.line(new Span(getTranslation("calls.letter.own", letter.handedBy())), CallWords.state(letter.state()));
        panel.add(said(letter.text()));
        if (!letter.answer().isEmpty()) {
            panel.line(getTranslation("calls.answer.got"), letter.answer());
        }
        boolean written = letter.state() == LetterState.HANDED_IN;
        if (written || letter.state() != LetterState.WITHDRAWN) {
            panel.add(new LetterFiles(files, letter.papers(), open && written));
        }
        if (open && (written || letter.state() == LetterState.WITHDRAWN)) {
            panel.actions(Buttons.quiet(
                    written ? "calls.letter.edit" : "calls.letter.again",
                    () -> new LetterTextDialog(
                                    call.subject(),
                                    letter.text(),
                                    text -> done(city, () -> writing.revise(city, letter.id(), letter.version(), text)))
                            .open()));
        }
        if (open && written) {
            panel.actions(Buttons.quiet("calls.letter.withdraw", () -> {
                CallOutcome outcome = done(city, () -> writing.withdraw(city, letter.id(), letter.version()));
                if (!(outcome instanceof CallOutcome.Saved)) {
                    Notice.refused(CallWords.refusal(outcome));
                }
            }));
        }
    }

    /** Does something, and shows the calls anew whatever came of it. */
    private CallOutcome done(MemberId city, Supplier<CallOutcome> deed) {
        CallOutcome outcome = deed.get();
        if (outcome instanceof CallOutcome.Saved) {
            Notice.done(getTranslation("calls.letter.saved"));
        }
        if (!(outcome instanceof CallOutcome.Invalid)) {
            show(city);
        }
        return outcome;
    }

    private static Paragraph said(String words) {
        Paragraph said = new Paragraph(words);
        said.addClassName("said");
        return said;
    }
}
