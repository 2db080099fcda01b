package org.wego.ui.governance.meeting;

import com.vaadin.flow.component.UI;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wego.governance.meeting.MeetingOutcome;
import org.wego.governance.meeting.MeetingSummary;
import org.wego.governance.meeting.Turnout;
import org.wego.governance.resolution.ResolutionOutcome;
import org.wego.governance.resolution.Votes;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.ui.component.StateBadge;
import org.wego.ui.component.StateBadge.Tone;
import org.wego.words.Formats;
import org.wego.words.QuorumWords;
import org.wego.words.Words;

/** Meetings and what they decided, in words. */
final class MeetingWords {

    private MeetingWords() {}

    /** How far a meeting is, in a word. */
    static StateBadge state(MeetingSummary meeting) {
        return new StateBadge(
                text(Words.of(meeting.state())),
                switch (meeting.state()) {
                    case PLANNED -> Tone.ATTENTION;
                    case HELD -> Tone.GOOD;
                    case CANCELLED -> Tone.NEUTRAL;
                });
    }

    /** "10 needed, 11 present"; as much of it as is documented. */
    static String quorum(Turnout turnout) {
        return QuorumWords.of(turnout, MeetingWords::text);
    }

    /** The city with its country; empty for none. */
    static String city(@Nullable CityOnRecord city) {
        if (city == null) {
            return "";
        }
        return city.country() == null ? city.name() : city.name() + ", " + Formats.country(city.country());
    }

    /** How a vote came out; empty if nobody counted. */
    static String votes(@Nullable Votes votes) {
        return votes == null ? "" : text("meetings.votes", votes.inFavour(), votes.against(), votes.abstaining());
    }

    /** Why a meeting was not changed. */
    static String refusal(MeetingOutcome outcome) {
        return switch (outcome) {
            case MeetingOutcome.Saved _ -> text("meetings.saved");
            case MeetingOutcome.Invalid(var problems) -> sentences(problems);
            case MeetingOutcome.Stale(var now) ->
                text("meetings.stale", now.summary().title());
            case MeetingOutcome.Unknown _ -> text("meetings.gone");
        };
    }

    /** Why a resolution was not changed. */
    static String refusal(ResolutionOutcome outcome) {
        return switch (outcome) {
            case ResolutionOutcome.Saved _ -> text("meetings.saved");
            case ResolutionOutcome.Invalid(var problems) -> sentences(problems);
            case ResolutionOutcome.Stale(var now) -> text("meetings.stale", now.title());
            case ResolutionOutcome.Unknown _ -> text("meetings.resolution.gone");
        };
    }

    /** What is wrong, a sentence each. */
    static String sentences(Collection<? extends Enum<?>> problems) {
        return problems.stream().map(it -> text(Words.of(it))).collect(Collectors.joining(" "));
    }

    private static String text(String key, Object... details) {
        return UI.getCurrent().getTranslation(key, details);
    }
}
