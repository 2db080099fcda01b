package org.wego.ui.governance.resolution;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wego.governance.meeting.Turnout;
import org.wego.governance.resolution.ResolutionOutcome;
import org.wego.governance.resolution.ResolutionSummary;
import org.wego.governance.resolution.Votes;
import org.wego.ui.component.form.Marks;
import org.wego.words.Formats;
import org.wego.words.QuorumWords;

/** Decisions, in words. */
public final class ResolutionWords {

    private ResolutionWords() {}

    /** "10 needed, 11 present"; as much of it as is documented. */
    public static String quorum(Turnout turnout) {
        return QuorumWords.of(turnout, ResolutionWords::text);
    }

    /** A text of several lines. */
    public static Paragraph lines(String text) {
        Paragraph lines = new Paragraph(text);
        lines.addClassName("lines");
        return lines;
    }

    /** "Adopted 2 Mar 2027 · 9 for, 1 against, 1 abstaining · Minutes". */
    static String adoption(ResolutionSummary resolution) {
        return Stream.of(
                        resolution.adoptedOn() == null
                                ? ""
                                : text("meetings.adopted", Formats.date(resolution.adoptedOn())),
                        votes(resolution.votes()),
                        resolution.source())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** How a vote came out; empty if nobody counted. */
    static String votes(@Nullable Votes votes) {
        return votes == null ? "" : text("meetings.votes", votes.inFavour(), votes.against(), votes.abstaining());
    }

    /** Why a resolution was not changed. */
    static String refusal(ResolutionOutcome outcome) {
        return switch (outcome) {
            case ResolutionOutcome.Saved _ -> text("meetings.saved");
            case ResolutionOutcome.Invalid(var problems) -> Marks.sentences(problems);
            case ResolutionOutcome.Stale(var now) -> text("meetings.stale", now.title());
            case ResolutionOutcome.Unknown _ -> text("meetings.resolution.gone");
        };
    }

    private static String text(String key, Object... details) {
        return UI.getCurrent().getTranslation(key, details);
    }
}
