package org.wego.ui.governance;

import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.Map;
import java.util.Set;
import org.wego.governance.term.TermOutcome;
import org.wego.governance.term.TermOutcome.Problem;
import org.wego.ui.component.form.Marks;

/** Says at each field what is wrong with it. */
final class ProblemMarks {

    private ProblemMarks() {}

    /** Marks the fields; answers whether everything that is wrong has a field. */
    static boolean say(TermOutcome outcome, Map<Problem, HasValidationProperties> places) {
        if (!(outcome instanceof TermOutcome.Invalid(var _, Set<Problem> problems))) {
            return false;
        }
        Marks marks = new Marks();
        places.forEach((problem, place) -> marks.at(place, problem));
        return marks.say(problems).isEmpty();
    }
}
