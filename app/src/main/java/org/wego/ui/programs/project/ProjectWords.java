package org.wego.ui.programs.project;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.wego.programs.project.ProjectOutcome;
import org.wego.programs.project.ProjectState;
import org.wego.ui.component.StateBadge;
import org.wego.ui.component.StateBadge.Tone;
import org.wego.ui.component.form.Marks;
import org.wego.words.Formats;
import org.wego.words.Words;

/** Studies and pilots, in words. */
final class ProjectWords {

    private ProjectWords() {}

    /** How far something is, in a word. */
    static StateBadge state(ProjectState state) {
        return new StateBadge(
                text(Words.of(state)),
                switch (state) {
                    case CALL, SELECTED -> Tone.ATTENTION;
                    case RUNNING, DONE -> Tone.GOOD;
                    case STOPPED -> Tone.BAD;
                    case UNKNOWN -> Tone.NEUTRAL;
                });
    }

    /** A text with its lines. */
    static Paragraph said(String words) {
        Paragraph said = new Paragraph(words);
        said.addClassName("said");
        return said;
    }

    /** A figure; nothing if there is none. */
    static String figure(@Nullable BigDecimal figure) {
        return figure == null ? "" : Formats.decimal(figure);
    }

    /** Sums, each in its currency. */
    static String sums(List<Money> sums) {
        return sums.isEmpty()
                ? text("projects.amounts.nothing")
                : sums.stream().map(Formats::money).collect(Collectors.joining(", "));
    }

    /** Why a project was not changed. */
    static String refusal(ProjectOutcome outcome) {
        return switch (outcome) {
            case ProjectOutcome.Saved _ -> text("projects.saved");
            case ProjectOutcome.Invalid(var problems) -> Marks.sentences(problems);
            case ProjectOutcome.Stale(var now) ->
                text("projects.stale", now.said().subject());
            case ProjectOutcome.Unknown _ -> text("projects.gone");
        };
    }

    private static String text(String key, Object... details) {
        return UI.getCurrent().getTranslation(key, details);
    }
}
