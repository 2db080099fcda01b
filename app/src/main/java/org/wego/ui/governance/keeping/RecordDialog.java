package org.wego.ui.governance.keeping;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.formlayout.FormLayout.ResponsiveStep;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wego.governance.keeping.Edit;
import org.wego.governance.keeping.RecordOutcome;
import org.wego.governance.keeping.RecordOutcome.Invalid;
import org.wego.governance.keeping.RecordOutcome.Problem;
import org.wego.governance.keeping.RecordOutcome.Saved;
import org.wego.governance.keeping.RecordOutcome.Stale;
import org.wego.governance.keeping.RecordOutcome.Unknown;
import org.wego.ui.component.Notice;
import org.wego.ui.component.form.AskingDialog;
import org.wego.ui.component.form.Marks;

/** Asks for what is on record of something; stays open with all that was typed until that is saved. */
// a component sets itself up by methods of Vaadin, which no screen overrides
@SuppressWarnings("this-escape")
public abstract class RecordDialog extends AskingDialog {

    private final FormLayout form = new FormLayout();
    private final TextArea reason = new TextArea(getTranslation("governance.reason"));
    private final transient Marks marks = new Marks();
    private final transient Runnable changed;
    private @Nullable Integer read;

    /**
     * @param title in words, since most name a thing
     * @param read the version that is changed, or null if something new is recorded
     * @param changed shows anew what stands behind the dialog
     */
    protected RecordDialog(String title, @Nullable Integer read, Runnable changed) {
        this.read = read;
        this.changed = changed;
        setHeaderTitle(title);
        setWidth("44rem");
        form.setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("30rem", 2));
        reason.setMaxLength(Edit.LONGEST_REASON);
        reason.setHelperText(getTranslation("governance.reason.help"));
        add(form);
    }

    /** Shows these fields and the button; only what is changed asks why. */
    protected final void ask(Component... fields) {
        form.add(fields);
        if (read != null) {
            form.add(reason, 2);
        }
        offer(getTranslation("governance.save"), this::save);
    }

    /** Says at this field when that is wrong. */
    protected final void at(HasValidationProperties field, Problem... problems) {
        marks.at(field, problems);
    }

    /** Whether something was typed that cannot be read; the field says so. */
    protected abstract boolean isUnreadable();

    /** Records something new. */
    protected abstract RecordOutcome add();

    /** Records a change. */
    protected abstract RecordOutcome change(Edit edit);

    /** Which version is on record now; empty if it is gone. */
    protected abstract Optional<Integer> versionNow();

    private void save() {
        marks.clear();
        if (isUnreadable()) {
            return;
        }
        RecordOutcome outcome = read == null ? add() : change(new Edit(read, reason.getValue()));
        switch (outcome) {
            case Saved _ -> {
                close();
                changed.run();
                Notice.done(getTranslation("governance.saved"));
            }
            case Invalid(var problems) -> {
                String others = marks.say(problems);
                if (!others.isEmpty()) {
                    refuse(others);
                }
            }
            case Stale() -> {
                read = versionNow().orElse(read);
                changed.run();
                refuse(getTranslation("governance.record.stale"));
            }
            case Unknown() -> refuse(getTranslation("governance.record.gone"));
        }
    }
}
