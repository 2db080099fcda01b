package org.wego.ui.programs.plan;

import com.vaadin.flow.component.UI;
import org.wego.programs.catalogue.ProgramOutcome;
import org.wego.ui.component.form.Marks;

/** What came of a change of a plan, in words. */
final class ProgramWords {

    private ProgramWords() {}

    /** Why nothing was changed. */
    static String refusal(ProgramOutcome outcome) {
        return switch (outcome) {
            case ProgramOutcome.Saved _, ProgramOutcome.Carried _ -> text("programs.saved");
            case ProgramOutcome.Invalid(var problems) -> Marks.sentences(problems);
            case ProgramOutcome.Stale(var now) -> text("programs.stale", now.name());
            case ProgramOutcome.Unknown _ -> text("programs.gone");
        };
    }

    private static String text(String key, Object... details) {
        return UI.getCurrent().getTranslation(key, details);
    }
}
