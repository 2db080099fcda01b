package org.wego.ui.programs.event;

import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wego.membership.organisation.CityOnRecord;
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

    /** The house, the city and its country, as far as they are known. */
    static String place(EventSummary event) {
        @Nullable CityOnRecord city = event.city();
        return Stream.of(
                        event.venue().name(),
                        city == null ? "" : city.name(),
                        city == null || city.country() == null ? "" : Formats.country(city.country()),
                        event.venue().online() ? text("events.online") : "")
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(", "));
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
