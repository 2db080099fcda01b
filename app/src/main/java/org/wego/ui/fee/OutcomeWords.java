package org.wego.ui.fee;

import com.vaadin.flow.component.Component;
import org.wego.membership.schedule.BandFault;
import org.wego.membership.schedule.ScheduleOutcome;
import org.wego.words.Formats;

/** Says what came of a change and where bands are not sound. */
final class OutcomeWords {

    private OutcomeWords() {}

    static String of(ScheduleOutcome outcome, Component screen) {
        String key = "fees.outcome." + outcome.getClass().getSimpleName();
        return switch (outcome) {
            case ScheduleOutcome.DayTaken(var day) -> screen.getTranslation(key, Formats.date(day));
            case ScheduleOutcome.TooEarly(var year) -> screen.getTranslation(key, Integer.toString(year));
            case ScheduleOutcome.Unprintable(var sign) -> screen.getTranslation(key, sign);
            case ScheduleOutcome.Saved _,
                    ScheduleOutcome.Unnamed _,
                    ScheduleOutcome.OtherRule _,
                    ScheduleOutcome.Used _,
                    ScheduleOutcome.Gone _ -> screen.getTranslation(key);
        };
    }

    static String of(BandFault fault, Component screen) {
        String key = "fees.bands." + fault.getClass().getSimpleName();
        return switch (fault) {
            case BandFault.None() -> screen.getTranslation(key);
            case BandFault.NotFromZero(var first) -> screen.getTranslation(key, Formats.number(first));
            case BandFault.Empty it -> two(screen, key, it.from(), it.to());
            case BandFault.Gap it -> two(screen, key, it.from(), it.to() - 1);
            case BandFault.Overlap it -> two(screen, key, it.from(), it.to() - 1);
            case BandFault.OpenTooEarly it -> screen.getTranslation(key, Formats.number(it.from()));
            case BandFault.NotOpen it -> screen.getTranslation(key, Formats.number(it.to()));
        };
    }

    private static String two(Component screen, String key, long from, long to) {
        return screen.getTranslation(key, Formats.number(from), Formats.number(to));
    }
}
