package org.wego.ui.governance;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.wego.governance.term.TermDetails;
import org.wego.governance.term.TermEditing;
import org.wego.governance.term.TermOutcome;
import org.wego.ui.component.form.AskingDialog;

/** Asks why something is done to a term, and says what is to be known before. */
final class ReasonDialog extends AskingDialog {

    private final transient TermDesk desk;
    private final transient Deed deed;
    private final TextArea reason = new TextArea(getTranslation("governance.reason"));

    /** What is done for that reason. */
    @FunctionalInterface
    interface Deed {

        TermOutcome apply(TermEditing editing, TermDetails term, String reason);
    }

    /**
     * A question that is not asked yet.
     *
     * @param words the key before ".title", ".help" and ".do"
     * @param name of the thing it is about
     * @param findings what is to be known before, a sentence each
     */
    ReasonDialog(String words, String name, List<String> findings, TermDesk desk, Deed deed) {
        this.desk = desk;
        this.deed = deed;
        setHeaderTitle(getTranslation(words + ".title", name));
        setWidth("36rem");
        add(new Paragraph(getTranslation(words + ".help")));
        if (!findings.isEmpty()) {
            add(new UnorderedList(findings.stream().map(ListItem::new).toArray(ListItem[]::new)));
        }
        reason.setMaxLength(TermEditing.LONGEST_REASON);
        reason.setWidthFull();
        add(reason);
        offer(getTranslation(words + ".do"), this::save);
    }

    private void save() {
        TermOutcome outcome = desk.change((editing, term) -> deed.apply(editing, term, reason.getValue()));
        if (outcome instanceof TermOutcome.Saved) {
            close();
        } else {
            refuse(desk.refusal(outcome));
        }
    }
}
