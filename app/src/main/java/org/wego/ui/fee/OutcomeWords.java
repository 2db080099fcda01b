package org.wego.ui.fee;

import com.vaadin.flow.component.Component;
import org.wego.membership.fee.BandFault;
import org.wego.membership.fee.ScheduleOutcome;
import org.wego.ui.component.Formats;

/** Says what came of a change and where bands are not sound. */
final class OutcomeWords {

    private OutcomeWords() {}

    static String of(ScheduleOutcome outcome, Component screen) {
        String key = "fees.outcome." + outcome.getClass().getSimpleName();
        return switch (outcome) {
            case ScheduleOutcome.DayTaken(var day) -> screen.getTranslation(key, Formats.date(day));
            case ScheduleOutcome.TooEarly(var year) -> screen.getTranslation(key, Integer.toString(year));
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
            case BandFault.Empty(var from, var to) -> two(screen, key, from, to);
            case BandFault.Gap(var from, var to) -> two(screen, key, from, to - 1);
            case BandFault.Overlap(var from, var to) -> two(screen, key, from, to - 1);
            case BandFault.OpenTooEarly(var from) -> screen.getTranslation(key, Formats.number(from));
            case BandFault.NotOpen(var to) -> screen.getTranslation(key, Formats.number(to));
        };
    }

    private static String two(Component screen, String key, long from, long to) {
        return screen.getTranslation(key, Formats.number(from), Formats.number(to));
    }
}
