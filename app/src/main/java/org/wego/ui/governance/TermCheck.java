package org.wego.ui.governance;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import org.wego.governance.term.TermFindings;
import org.wego.ui.component.Panel;
import org.wego.words.Formats;

/**
 * How a term stands to the statutes and to other terms; shown anew after each change, and never a reason to refuse one.
 */
final class TermCheck extends Panel {

    private final boolean complete;

    TermCheck(TermFindings findings, boolean complete) {
        super("governance.check", Formats.date(findings.day()));
        this.complete = complete;
        addClassName("wide");
        getElement().setAttribute("role", "status");
        show(findings);
    }

    private void show(TermFindings findings) {
        List<String> known = sentences(findings);
        if (known.isEmpty()) {
            say(complete ? "governance.check.sound" : "governance.check.incomplete");
        } else {
            UnorderedList list =
                    new UnorderedList(known.stream().map(ListItem::new).toArray(ListItem[]::new));
            list.addClassName("gaps");
            add(list);
        }
    }

    /** Shows what would be found with that many cities that are chosen and not appointed yet. */
    void foresee(TermFindings findings, int chosen) {
        clear();
        if (chosen > 0) {
            say("governance.check.chosen", chosen);
        }
        show(findings);
    }

    /** What is to be known before the term counts, a sentence each. */
    static List<String> sentences(TermFindings findings) {
        List<String> known =
                new ArrayList<>(findings.gaps().stream().map(TermWords::gap).toList());
        UI ui = UI.getCurrent();
        if (!findings.vacant().isEmpty()) {
            known.add(ui.getTranslation(
                    "governance.check.vacant", findings.vacant().size()));
        }
        findings.overlapping()
                .forEach(other -> known.add(
                        ui.getTranslation("governance.check.overlap", other.name(), TermWords.days(other.tenure()))));
        return known;
    }
}
