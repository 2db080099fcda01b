package org.wego.ui.programs.call;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Function;
import org.wego.programs.call.CallDraft;
import org.wego.programs.call.CallOutcome;
import org.wego.programs.call.CallOutcome.Problem;
import org.wego.ui.component.form.AskingDialog;
import org.wego.ui.component.form.DayPicker;
import org.wego.ui.component.form.Marks;

/** Asks when letters are taken, and what cities are asked for. */
final class CallDialog extends AskingDialog {

    private final transient Function<CallDraft, CallOutcome> saving;
    private final DayPicker opens = new DayPicker();
    private final DayPicker closes = new DayPicker();
    private final TextArea about = new TextArea(getTranslation("calls.about"));
    private final transient Marks marks = new Marks();

    /** @param said what is on record or proposed */
    CallDialog(String title, CallDraft said, Function<CallDraft, CallOutcome> saving) {
        this.saving = saving;
        setHeaderTitle(getTranslation(title));
        setWidth("36rem");
        opens.setLabel(getTranslation("calls.opens"));
        closes.setLabel(getTranslation("calls.closes"));
        opens.setValue(said.opens());
        closes.setValue(said.closes());
        about.setValue(said.about());
        about.setMaxLength(CallDraft.LONGEST_ABOUT);
        about.setHelperText(getTranslation("calls.about.help"));
        about.setMinHeight("8rem");
        FormLayout form = new FormLayout(opens, closes, about);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("24rem", 2));
        form.setColspan(about, 2);
        marks.at(opens, Problem.NO_DAYS);
        marks.at(closes, Problem.CLOSES_BEFORE_OPENING);
        add(form);
        offer(getTranslation("calls.save"), this::save);
    }

    private void save() {
        marks.clear();
        CallOutcome outcome = saving.apply(new CallDraft(opens.getValue(), closes.getValue(), about.getValue()));
        switch (outcome) {
            case CallOutcome.Saved _ -> close();
            case CallOutcome.Invalid(var problems) -> {
                String others = marks.say(problems);
                if (!others.isEmpty()) {
                    refuse(others);
                }
            }
            case CallOutcome other -> refuse(CallWords.refusal(other));
        }
    }
}
