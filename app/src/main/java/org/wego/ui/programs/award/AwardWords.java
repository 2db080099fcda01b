package org.wego.ui.programs.award;

import com.vaadin.flow.component.UI;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.wego.programs.award.AwardOutcome;
import org.wego.programs.award.EditionState;
import org.wego.programs.award.JuryCriterion;
import org.wego.programs.award.NominationState;
import org.wego.ui.component.StateBadge;
import org.wego.ui.component.StateBadge.Tone;
import org.wego.ui.component.form.Marks;
import org.wego.words.Formats;
import org.wego.words.Words;

/** Awards, in words. */
final class AwardWords {

    private AwardWords() {}

    /** How far an edition is, in a word. */
    static StateBadge state(EditionState state) {
        return new StateBadge(
                text(Words.of(state)),
                switch (state) {
                    case OPEN -> Tone.GOOD;
                    case PLANNED, JURY -> Tone.ATTENTION;
                    case DECIDED -> Tone.NEUTRAL;
                });
    }

    /** How far a nomination has come, in a word. */
    static StateBadge state(NominationState state) {
        return new StateBadge(
                text(Words.of(state)),
                switch (state) {
                    case WINNER -> Tone.GOOD;
                    case SHORTLISTED, NOMINATED -> Tone.ATTENTION;
                    case WITHDRAWN -> Tone.NEUTRAL;
                });
    }

    /** "22.5 of 30"; nothing if nobody scored it. */
    static String points(@Nullable BigDecimal points) {
        return points == null
                ? ""
                : text(
                        "awards.points.of",
                        Formats.decimal(points.stripTrailingZeros()),
                        String.valueOf(JuryCriterion.values().length * JuryCriterion.MOST));
    }

    /** Why nothing was changed. */
    static String refusal(AwardOutcome outcome) {
        return switch (outcome) {
            case AwardOutcome.Saved _ -> text("awards.saved");
            case AwardOutcome.Invalid(var problems) -> Marks.sentences(problems);
            case AwardOutcome.Stale _ -> text("awards.stale");
            case AwardOutcome.Unknown _ -> text("awards.gone");
        };
    }

    private static String text(String key, Object... details) {
        return UI.getCurrent().getTranslation(key, details);
    }
}
