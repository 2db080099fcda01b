package org.wego.ui.assessment;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.wego.membership.assessment.FeeRuns.Warning;
import org.wego.ui.component.StateBadge;
import org.wego.ui.component.StateBadge.Tone;
import org.wego.ui.component.address.DeskAddress;

/** What to know before invoices are issued, each with a link to where it is mended, for administrators only. */
class FeeRunWarnings extends Div {

    FeeRunWarnings(Iterable<Warning> warnings, boolean administrator) {
        addClassName("run-warnings");
        for (Warning warning : warnings) {
            String key = "runs.warning." + warning;
            add(new Div(
                    new StateBadge(getTranslation(key), Tone.ATTENTION),
                    new Paragraph(
                            new Span(getTranslation(key + ".help") + " "),
                            administrator
                                    ? new Anchor(
                                            DeskAddress.ORGANISATION,
                                            getTranslation("runs.warning." + warning + ".mend"))
                                    : new Span(getTranslation(key + ".ask")))));
        }
    }
}
