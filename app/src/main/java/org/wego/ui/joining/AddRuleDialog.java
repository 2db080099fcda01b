package org.wego.ui.joining;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.EnumSet;
import java.util.Set;
import org.wego.membership.fee.FirstYear;
import org.wego.membership.joining.rule.ApprovingBody;
import org.wego.membership.joining.rule.JoiningRule;
import org.wego.membership.joining.rule.JoiningRule.Problem;
import org.wego.membership.joining.rule.JoiningRuleKeeping;
import org.wego.membership.text.CleanText;
import org.wego.ui.component.Notice;
import org.wego.ui.component.form.AskingDialog;
import org.wego.ui.component.form.DayPicker;
import org.wego.ui.component.form.Marks;
import org.wego.words.Formats;

/** Asks by what members join from a day on; what holds today stands in the fields. */
final class AddRuleDialog extends AskingDialog {

    private final transient JoiningRuleKeeping keeping;
    private final transient Runnable added;
    private final transient Marks marks = new Marks();
    private final DayPicker from = new DayPicker();
    private final RadioButtonGroup<ApprovingBody> body = new RadioButtonGroup<>(getTranslation("joining.rules.body"));
    private final RadioButtonGroup<FirstYear> firstYear =
            new RadioButtonGroup<>(getTranslation("joining.rules.firstYear"));
    private final TextArea source = new TextArea(getTranslation("joining.rules.source"));

    AddRuleDialog(JoiningRuleKeeping keeping, JoiningRule today, Runnable added) {
        this.keeping = keeping;
        this.added = added;
        setHeaderTitle(getTranslation("joining.rules.add"));
        from.setLabel(getTranslation("joining.rules.from"));
        from.setMin(JoiningRule.FIRST_DAY);
        from.setRequiredIndicatorVisible(true);
        body.setItems(ApprovingBody.values());
        body.setItemLabelGenerator(JoiningWords::of);
        body.setValue(today.body());
        firstYear.setItems(FirstYear.values());
        firstYear.setItemLabelGenerator(JoiningWords::share);
        firstYear.setValue(today.firstYear());
        source.setHelperText(getTranslation("joining.rules.source.help"));
        source.setMaxLength(JoiningRule.LONGEST_SOURCE);
        source.setRequired(true);
        source.setWidthFull();
        marks.at(from, Problem.DAY, Problem.DAY_TAKEN);
        marks.at(source, Problem.NO_SOURCE, Problem.SOURCE_TOO_LONG, Problem.SPOILT);
        VerticalLayout fields = new VerticalLayout(
                new Paragraph(getTranslation("joining.rules.add.help")), body, firstYear, from, source);
        fields.setPadding(false);
        add(fields);
        offer(getTranslation("joining.rules.add.do"), this::add);
    }

    private void add() {
        marks.clear();
        if (from.isEmpty()) {
            Set<Problem> missing = EnumSet.of(Problem.DAY);
            if (CleanText.line(source.getValue()).isEmpty()) {
                missing.add(Problem.NO_SOURCE);
            }
            marks.say(missing);
            return;
        }
        JoiningRule rule = new JoiningRule(from.getValue(), body.getValue(), firstYear.getValue(), source.getValue());
        Set<Problem> problems = keeping.add(rule);
        if (problems.isEmpty()) {
            close();
            Notice.done(getTranslation("joining.rules.added", Formats.date(rule.from())));
            added.run();
        } else {
            marks.say(problems);
        }
    }
}
