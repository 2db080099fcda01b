package org.wego.ui.programs.event;

import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import org.wego.programs.event.ClockGap;
import org.wego.programs.event.EventOutcome;
import org.wego.programs.event.EventState;
import org.wego.programs.event.EventSummary;
import org.wego.ui.component.StateBadge;
import org.wego.ui.component.StateBadge.Tone;
import org.wego.ui.component.form.Marks;
import org.wego.words.Formats;
import org.wego.words.Words;

/** Events, in words. */
final class EventWords {

    private EventWords() {}

    /** How far an event is, in a word. */
    static StateBadge state(EventSummary event, LocalDate today) {
        EventState state = event.stateOn(today);
        return new StateBadge(
                text(Words.of(state)),
                switch (state) {
                    case PLANNED -> Tone.GOOD;
                    case POSTPONED -> Tone.ATTENTION;
                    case CANCELLED -> Tone.BAD;
                    case HELD -> Tone.NEUTRAL;
                });
    }

    /** Why that time does not exist. */
    static String gap(ClockGap gap) {
        return text(
                "events.gap",
                gap.missing().toLocalTime(),
                Formats.date(gap.missing().toLocalDate()),
                gap.zone(),
                gap.resumes().toLocalTime());
    }

    /** Why an event was not changed. */
    static String refusal(EventOutcome outcome) {
        return switch (outcome) {
            case EventOutcome.Saved _ -> text("events.saved");
            case EventOutcome.Invalid(var problems) -> Marks.sentences(problems);
            case EventOutcome.Stale(var now) ->
                text("events.stale", now.summary().title());
            case EventOutcome.StillNeeded _ -> text("events.needed");
            case EventOutcome.Unknown _ -> text("events.gone");
        };
    }

    private static String text(String key, Object... details) {
        return UI.getCurrent().getTranslation(key, details);
    }
}
