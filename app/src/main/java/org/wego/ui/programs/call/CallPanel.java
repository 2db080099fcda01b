package org.wego.ui.programs.call;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wego.membership.file.StoredFiles;
import org.wego.programs.call.CallDetails;
import org.wego.programs.call.CallDetails.Phase;
import org.wego.programs.call.CallDraft;
import org.wego.programs.call.CallKeeping;
import org.wego.programs.call.CallOutcome;
import org.wego.programs.call.CallRegister;
import org.wego.programs.call.LetterState;
import org.wego.programs.call.RankedLetter;
import org.wego.programs.project.ProjectId;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.DeedMenu;
import org.wego.ui.component.Notice;
import org.wego.ui.component.Panel;
import org.wego.ui.component.address.DeskAddress;
import org.wego.ui.component.address.ProjectAddress;
import org.wego.ui.component.form.Confirmation;
import org.wego.ui.component.list.ListGrid;
import org.wego.words.Formats;

/** The call of a project: until when letters are taken, who wrote, and how the letters are ranked. */
public final class CallPanel extends Panel {

    private static final int DAYS = 30;

    private final transient CallDesk desk;
    private final transient ProjectId project;
    private final transient LocalDate today;

    /** @param changed shows the project anew */
    public CallPanel(
            CallRegister register,
            CallKeeping keeping,
            StoredFiles files,
            ProjectId project,
            boolean staff,
            Clock clock,
            Runnable changed) {
        super("calls.call");
        this.desk = new CallDesk(keeping, files, changed);
        this.project = project;
        this.today = LocalDate.now(clock);
        Optional<CallDetails> call = register.of(project);
        if (call.isEmpty()) {
            say("calls.none");
            if (staff) {
                actions(Buttons.quiet("calls.open", this::open));
            }
        } else {
            show(call.get(), staff);
        }
    }

    private void show(CallDetails call, boolean staff) {
        Phase phase = call.on(today);
        line(new Span(CallWords.days(call)), CallWords.phase(phase));
        if (!call.about().isEmpty()) {
            Paragraph about = new Paragraph(call.about());
            about.addClassName("said");
            add(about);
        }
        if (!staff) {
            if (phase == Phase.OPEN) {
                actions(Buttons.leading("calls.write", ProjectAddress.MY_PROJECTS));
            }
            return;
        }
        actions(Buttons.quiet(
                "calls.edit",
                () -> new CallDialog(
                                "calls.edit",
                                call.said(),
                                draft -> desk.change(it -> it.revise(project, call.version(), draft)))
                        .open()));
        if (phase == Phase.OPEN) {
            actions(Buttons.quiet("calls.close", () -> ask(call)));
        }
        ranking(phase);
    }

    private void open() {
        new CallDialog(
                        "calls.open",
                        new CallDraft(today, today.plusDays(DAYS), ""),
                        draft -> desk.change(it -> it.open(project, draft)))
                .open();
    }

    private void ask(CallDetails call) {
        new Confirmation(
                        getTranslation("calls.close.question"),
                        getTranslation("calls.close.help"),
                        getTranslation("calls.close"),
                        () -> told(desk.change(it -> it.close(project, call.version()))))
                .open();
    }

    private static void told(CallOutcome outcome) {
        if (!(outcome instanceof CallOutcome.Saved)) {
            Notice.refused(CallWords.refusal(outcome));
        }
    }

    private void ranking(Phase phase) {
        List<RankedLetter> letters = desk.keeping().ranking(project);
        if (letters.isEmpty()) {
            say("calls.letters.none");
            return;
        }
        if (phase == Phase.OPEN) {
            say("calls.letters.later");
        }
        ListGrid<RankedLetter> grid = new ListGrid<>();
        grid.figure("calls.place", it -> {
            Integer place = it.place();
            return place == null ? "" : Formats.number(place);
        });
        grid.link("calls.city", it -> DeskAddress.member(it.letter().member()), RankedLetter::city)
                .setFlexGrow(2);
        grid.text("calls.points", it -> CallWords.points(it.points()));
        grid.number("calls.jurors", it -> it.given().size());
        grid.badge("calls.state", it -> CallWords.state(it.letter().state()));
        grid.deeds("calls.deeds", it -> deeds(it, phase));
        grid.setItems(letters);
        add(grid.sizedFor(letters.size()).onPhone(1, 2, 5));
    }

    private Component deeds(RankedLetter letter, Phase phase) {
        DeedMenu deeds = new DeedMenu(getTranslation("calls.deeds.of", letter.city()));
        boolean undecided = letter.letter().state() == LetterState.HANDED_IN && phase == Phase.CLOSED;
        deeds.offer(undecided ? "calls.score" : "calls.read", () -> new LetterDialog(desk, letter, undecided).open());
        if (undecided) {
            deeds.offer("calls.select", () -> new AnswerDialog(desk, letter, true).open())
                    .offer("calls.decline", () -> new AnswerDialog(desk, letter, false).open());
        }
        return deeds;
    }
}
