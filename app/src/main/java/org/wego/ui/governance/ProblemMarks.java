package org.wego.ui.governance;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.Map;
import java.util.Set;
import org.wego.governance.term.TermOutcome;
import org.wego.governance.term.TermOutcome.Problem;
import org.wego.words.Words;

/** Says at each field what is wrong with it. */
final class ProblemMarks {

    private ProblemMarks() {}

    /** Marks the fields; answers whether all that is wrong has one, so that nothing else is to be said. */
    static boolean say(TermOutcome outcome, Map<Problem, HasValidationProperties> places) {
        if (!(outcome instanceof TermOutcome.Invalid(var _, Set<Problem> problems))) {
            return false;
        }
        problems.forEach(problem -> {
            HasValidationProperties place = places.get(problem);
            if (place != null) {
                place.setErrorMessage(UI.getCurrent().getTranslation(Words.of(problem)));
                place.setInvalid(true);
            }
        });
        return places.keySet().containsAll(problems);
    }
}
