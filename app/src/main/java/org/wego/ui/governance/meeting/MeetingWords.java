package org.wego.ui.governance.meeting;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import org.jspecify.annotations.Nullable;
import org.wego.governance.meeting.MeetingOutcome;
import org.wego.governance.meeting.MeetingSummary;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.ui.component.CityLink;
import org.wego.ui.component.StateBadge;
import org.wego.ui.component.StateBadge.Tone;
import org.wego.ui.component.form.Marks;
import org.wego.words.Formats;
import org.wego.words.Words;

/** Meetings, in words. */
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

    /** The city with its country; empty for none. */
    static String city(@Nullable CityOnRecord city) {
        if (city == null) {
            return "";
        }
        return city.country() == null ? city.name() : city.name() + ", " + Formats.country(city.country());
    }

    /** The same, which leads to the page of the city if it is a member. */
    static Component link(CityOnRecord city) {
        return CityLink.to(city.member(), city(city));
    }

    /** Why a meeting was not changed. */
    static String refusal(MeetingOutcome outcome) {
        return switch (outcome) {
            case MeetingOutcome.Saved _ -> text("meetings.saved");
            case MeetingOutcome.Invalid(var problems) -> Marks.sentences(problems);
            case MeetingOutcome.Stale(var now) ->
                text("meetings.stale", now.summary().title());
            case MeetingOutcome.Unknown _ -> text("meetings.gone");
        };
    }

    private static String text(String key, Object... details) {
        return UI.getCurrent().getTranslation(key, details);
    }
}
