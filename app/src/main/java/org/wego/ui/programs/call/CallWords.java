package org.wego.ui.programs.call;

import com.vaadin.flow.component.UI;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.wego.programs.call.CallDetails;
import org.wego.programs.call.CallDetails.Phase;
import org.wego.programs.call.CallOutcome;
import org.wego.programs.call.Criterion;
import org.wego.programs.call.LetterState;
import org.wego.ui.component.StateBadge;
import org.wego.ui.component.StateBadge.Tone;
import org.wego.ui.component.form.Marks;
import org.wego.words.Formats;
import org.wego.words.Words;

/** Calls and letters, in words. */
final class CallWords {

    private CallWords() {}

    /** How a call is, in a word. */
    static StateBadge phase(Phase phase) {
        return new StateBadge(
                text(Words.of(phase)),
                switch (phase) {
                    case OPEN -> Tone.GOOD;
                    case TO_COME -> Tone.ATTENTION;
                    case CLOSED -> Tone.NEUTRAL;
                });
    }

    /** What has become of a letter, in a word. */
    static StateBadge state(LetterState state) {
        return new StateBadge(
                text(Words.of(state)),
                switch (state) {
                    case HANDED_IN -> Tone.ATTENTION;
                    case SELECTED -> Tone.GOOD;
                    case DECLINED -> Tone.BAD;
                    case WITHDRAWN -> Tone.NEUTRAL;
                });
    }

    /** "1 Nov 2026 – 30 Nov 2026". */
    static String days(CallDetails call) {
        return text("calls.days", Formats.date(call.opens()), Formats.date(call.closes()));
    }

    /** "18.5 of 25"; nothing if nobody scored it. */
    static String points(@Nullable BigDecimal points) {
        return points == null
                ? ""
                : text(
                        "calls.points.of",
                        Formats.decimal(points.stripTrailingZeros()),
                        String.valueOf(Criterion.values().length * Criterion.MOST));
    }

    /** Why nothing was changed. */
    static String refusal(CallOutcome outcome) {
        return switch (outcome) {
            case CallOutcome.Saved _ -> text("calls.saved");
            case CallOutcome.Invalid(var problems) -> Marks.sentences(problems);
            case CallOutcome.Stale _ -> text("calls.stale");
            case CallOutcome.Unknown _ -> text("calls.gone");
        };
    }

    private static String text(String key, Object... details) {
        return UI.getCurrent().getTranslation(key, details);
    }
}
