package org.wego.ui.governance.resolution;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.wego.governance.meeting.MeetingDetails;
import org.wego.governance.resolution.DecidingBody;
import org.wego.governance.resolution.ResolutionDraft;
import org.wego.governance.resolution.ResolutionKind;
import org.wego.governance.resolution.ResolutionSummary;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.Panel;
import org.wego.ui.component.StateBadge;
import org.wego.ui.component.StateBadge.Tone;

/** What a meeting is to decide and has decided. */
public final class DecisionsPanel extends Panel {

    public DecisionsPanel(DecisionBook book, MeetingDetails meeting) {
        super("meetings.decisions");
        Optional<DecidingBody> body = DecidingBody.at(meeting.summary().kind());
        if (book.staff()) {
            body.filter(_ -> !meeting.summary().cancelled())
                    .ifPresent(it -> actions(Buttons.quiet(
                            "meetings.decisions.draft", () -> new ResolutionDialog(book, blank(it, meeting)).open())));
        }
        List<ResolutionSummary> drafts = book.drafts(Optional.of(meeting.id()));
        List<ResolutionSummary> adopted = book.adoptedAt(meeting.id());
        if (drafts.isEmpty() && adopted.isEmpty()) {
            say(body.isPresent() ? "meetings.decisions.none" : "meetings.decisions.noBody");
        }
        drafts.forEach(draft -> add(draft(draft, book)));
        adopted.forEach(resolution -> add(adopted(resolution, book)));
    }

    private static ResolutionDraft blank(DecidingBody body, MeetingDetails meeting) {
        return new ResolutionDraft(body, ResolutionKind.DECISION, "", "", meeting.id(), "");
    }

    /** A draft with what can be done with it. */
    static Div draft(ResolutionSummary draft, DecisionBook book) {
        Div row = row(draft, new StateBadge(text("meetings.draft"), Tone.ATTENTION));
        Div deeds = new Div(
                Buttons.plain("meetings.adopt", () -> new AdoptDialog(book, draft).open()),
                Buttons.quiet(
                        "meetings.draft.edit",
                        text("meetings.draft.edit.label", draft.title()),
                        () -> new ResolutionDialog(book, draft).open()),
                Buttons.quiet(
                        "meetings.draft.discard",
                        text("meetings.draft.discard.label", draft.title()),
                        () -> DraftRemoval.ask(book, draft)));
        deeds.addClassName("decision-deeds");
        row.add(deeds);
        return row;
    }

    private static Div adopted(ResolutionSummary resolution, DecisionBook book) {
        Div row = row(resolution, new StateBadge(String.valueOf(resolution.number()), Tone.GOOD));
        row.add(Panel.aside(ResolutionWords.adoption(resolution)));
        if (book.staff()) {
            row.add(Buttons.quiet(
                    "meetings.correct",
                    text("meetings.correct.label", String.valueOf(resolution.number())),
                    () -> new CorrectDialog(book, resolution).open()));
        }
        return row;
    }

    private static Div row(ResolutionSummary resolution, StateBadge badge) {
        Span title = new Span(resolution.title());
        title.addClassName("agenda-title");
        Div row = new Div(badge, title, ResolutionWords.lines(resolution.text()));
        row.addClassName("decision");
        return row;
    }

    private static String text(String key, Object... details) {
        return UI.getCurrent().getTranslation(key, details);
    }
}
