package org.wego.ui.assessment;

import com.vaadin.flow.component.html.Div;
import org.wego.membership.assessment.FeeRunDetails;
import org.wego.membership.assessment.FeeRunState;
import org.wego.ui.component.Fact;
import org.wego.words.Formats;

/** A run in a few figures. */
class FeeRunFacts extends Div {

    FeeRunFacts(FeeRunDetails run) {
        addClassNames("facts", "run-facts");
        if (run.state() != FeeRunState.ISSUED) {
            add(new Fact(Formats.number(run.fees()), getTranslation("runs.fact.fees", run.fees())));
        }
        if (run.invoiced() > 0) {
            add(new Fact(Formats.number(run.invoiced()), getTranslation("runs.fact.invoiced", run.invoiced())));
        }
        add(
                new Fact(Formats.money(run.amount()), getTranslation("runs.fact.amount")),
                new Fact(Formats.number(run.excludedMembers()), excludedWords(run)));
    }

    private String excludedWords(FeeRunDetails run) {
        if (run.toMend() == 0) {
            return getTranslation("runs.fact.excluded", run.excludedMembers());
        }
        return run.toMend() == run.excludedMembers()
                ? getTranslation("runs.fact.excluded.all", run.excludedMembers())
                : getTranslation("runs.fact.excluded.missing", run.toMend());
    }
}
