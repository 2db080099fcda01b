package org.wego.ui.governance;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.wego.governance.term.TermDetails;
import org.wego.governance.term.TermEditing;
import org.wego.governance.term.TermId;
import org.wego.governance.term.TermOutcome;
import org.wego.operation.IdInAddress;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.Notice;
import org.wego.ui.component.Panel;
import org.wego.ui.component.Screen;
import org.wego.ui.component.address.DeskAddress;
import org.wego.ui.component.form.UnsavedChanges;

/** Drafts a term; after another one with its posts and, if wanted, the cities that hold them at its end. */
@Route(DeskAddress.NEW_TERM)
@RolesAllowed("ADMIN")
class TermNewView extends Screen implements BeforeEnterObserver {

    private final transient TermEditing editing;
    private final transient UnsavedChanges changes = new UnsavedChanges(this);
    private final TermFields fields = new TermFields();
    private final Checkbox holders = new Checkbox();

    TermNewView(TermEditing editing) {
        super("governance.terms.new");
        this.editing = editing;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<TermDetails> before = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("after")
                .flatMap(it -> IdInAddress.of(it, TermId::new))
                .flatMap(editing::find);
        before.ifPresent(fields::follow);
        Panel panel = new Panel("governance.term.about").spaced().with(fields);
        before.ifPresent(term -> {
            holders.setLabel(getTranslation(
                    "governance.terms.holders",
                    term.lastHolders().size(),
                    term.summary().name()));
            panel.add(holders);
        });
        changes.forget();
        changes.recorded(fields);
        head().titled(getTranslation("governance.terms.new"))
                .note("governance.terms.new.note")
                .actions(
                        Buttons.plain("shell.cancel", () -> changes.leaveFor(DeskAddress.TERMS)),
                        Buttons.primary("governance.terms.draft", () -> save(before)));
        show(panel);
    }

    private void save(Optional<TermDetails> before) {
        if (fields.isUnreadable()) {
            return;
        }
        TermOutcome outcome = before.filter(_ -> holders.getValue())
                .map(term -> editing.draftAfter(term.id(), fields.draft()))
                .orElseGet(() -> editing.draft(fields.draft()));
        if (outcome instanceof TermOutcome.Saved(var term, var _)) {
            changes.leaveFor(DeskAddress.term(term));
            Notice.done(getTranslation("governance.saved"));
        } else if (outcome instanceof TermOutcome.Unknown) {
            changes.leaveFor(DeskAddress.TERMS);
            Notice.refused(getTranslation("governance.unknown"));
        } else if (!fields.mark(outcome)) {
            Notice.refused(TermWords.refusal(outcome));
        }
    }
}
