package org.wego.ui.membership;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wego.membership.organisation.MemberField;
import org.wego.membership.organisation.MemberOutcome;
import org.wego.membership.organisation.SizeFigure;
import org.wego.membership.organisation.SizeKind;
import org.wego.membership.press.PrintedText;
import org.wego.membership.text.CleanText;
import org.wego.ui.component.form.AskingDialog;
import org.wego.words.Formats;

/** Asks for one figure of a series: year, persons and who published it. */
final class FigureDialog extends AskingDialog {

    private static final String GROUPED = "\\d{1,3}([, ]?\\d{3}){0,4}";

    private final SizeKind series;
    private final transient Map<Integer, SizeFigure> read = new HashMap<>();
    private final transient Recording record;
    private final transient Outcomes outcomes;
    private final IntegerField year = new IntegerField(getTranslation("members.figure.year"));
    private final TextField value = new TextField();
    private final TextField source = new TextField(getTranslation("members.figure.source"));

    /** Records a figure in the place of the one of its year that was read, if there was one. */
    @FunctionalInterface
    interface Recording {
        MemberOutcome apply(@Nullable SizeFigure read, SizeFigure figure);
    }

    /**
     * @param shown the figures of the series that the page shows
     */
    FigureDialog(SizeKind series, List<SizeFigure> shown, Recording record, Outcomes outcomes) {
        this.series = series;
        shown.forEach(figure -> read.put(figure.year(), figure));
        this.record = record;
        this.outcomes = outcomes;
        setHeaderTitle(getTranslation("members.figure.title." + series));
        year.setRequiredIndicatorVisible(true);
        year.setHelperText(getTranslation("members.figure.year.help"));
        value.setLabel(getTranslation("members.figure.value"));
        value.setRequiredIndicatorVisible(true);
        value.setHelperText(getTranslation("members.figure.value.help." + series));
        source.setRequiredIndicatorVisible(true);
        source.setMaxLength(SizeFigure.LONGEST_SOURCE);
        source.setHelperText(getTranslation("members.figure.source.help"));
        FormLayout form = new FormLayout(year, value, source);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1));
        add(form);
        offer(getTranslation("members.figure.save"), this::save);
    }

    private void save() {
        mark(
                year.isEmpty(),
                CleanText.line(value.getValue()).isEmpty(),
                CleanText.line(source.getValue()).isEmpty());
        if (year.isInvalid() || value.isInvalid() || source.isInvalid()) {
            return;
        }
        MemberOutcome outcome =
                record.apply(read.get(year.getValue()), new SizeFigure(year.getValue(), persons(), source.getValue()));
        switch (outcome) {
            case MemberOutcome.Invalid(var problems) ->
                problems.forEach(problem ->
                        mark(problem.field() != MemberField.SOURCE, false, problem.field() == MemberField.SOURCE));
            case MemberOutcome.FigureChanged(var present) -> overtaken(present);
            case MemberOutcome.Stale _ -> complain(getTranslation("members.figure.busy"));
            default -> {
                close();
                outcomes.settle(outcome, "members.figure.saved");
            }
        }
    }

    /** What was typed stays, and saving again puts it in the place of what is on record now. */
    private void overtaken(@Nullable SizeFigure present) {
        if (present == null) {
            read.remove(year.getValue());
            complain(getTranslation("members.figure.overtaken.withdrawn"));
        } else {
            read.put(present.year(), present);
            complain(getTranslation("members.figure.overtaken", Formats.number(present.value()), present.source()));
        }
    }

    private void complain(String why) {
        value.setErrorMessage(why);
        value.setInvalid(true);
    }

    private long persons() {
        return Long.parseLong(CleanText.line(value.getValue()).replaceAll("[, ]", ""));
    }

    private void mark(boolean wrongYear, boolean noValue, boolean noSource) {
        year.setErrorMessage(getTranslation("members.figure.year.wrong"));
        year.setInvalid(wrongYear);
        value.setErrorMessage(getTranslation("members.figure.value.wrong"));
        value.setInvalid(
                noValue || !CleanText.line(value.getValue()).matches(GROUPED) || !series.conceivable(persons()));
        source.setErrorMessage(PrintedText.missing(CleanText.line(source.getValue()))
                .map(sign -> getTranslation("members.problem.SOURCE.UNPRINTABLE", sign))
                .orElseGet(() -> getTranslation("members.figure.source.missing")));
        source.setInvalid(noSource);
    }
}
