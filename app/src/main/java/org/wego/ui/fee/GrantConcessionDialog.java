package org.wego.ui.fee;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.wego.membership.concession.ConcessionOutcome;
import org.wego.membership.concession.ConcessionOutcome.Field;
import org.wego.membership.concession.FeeConcessions;
import org.wego.membership.concession.GrantConcession;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.directory.MemberSummary;
import org.wego.membership.press.PrintedText;
import org.wego.membership.text.CleanText;
import org.wego.ui.component.Notice;
import org.wego.ui.component.form.AskingDialog;
import org.wego.ui.component.form.DayPicker;
import org.wego.ui.component.form.MemberBox;

/** Asks who is granted what, why, by whose decision and until when. */
final class GrantConcessionDialog extends AskingDialog {

    private static final int CENTS = 2;
    private static final int MOST_DIGITS = 9;
    private static final MonthDay LAST_DAY = MonthDay.of(Month.DECEMBER, 31);

    private final transient FeeConcessions concessions;
    private final transient Runnable granted;
    private final MemberBox member;
    private final RadioButtonGroup<Boolean> waiver = new RadioButtonGroup<>(getTranslation("fees.granted"));
    private final BigDecimalField amount = new BigDecimalField(getTranslation("fees.fixed.amount"));
    private final IntegerField firstYear = new IntegerField(getTranslation("fees.concessions.first"));
    private final DayPicker expires = new DayPicker();
    private final TextArea reason = new TextArea(getTranslation("fees.reason"));
    private final TextField approver = new TextField(getTranslation("fees.approver"));
    private final Map<Field, HasValidation> fields = new EnumMap<>(Field.class);

    /** @param chosen the member whose concessions are looked at, if one is */
    GrantConcessionDialog(
            FeeConcessions concessions,
            MemberDirectory members,
            @Nullable MemberSummary chosen,
            LocalDate today,
            Runnable granted) {
        this.concessions = concessions;
        this.granted = granted;
        member = new MemberBox(members);
        setHeaderTitle(getTranslation("fees.grant"));
        setWidth("36rem");
        member.setLabel(getTranslation("fees.member"));
        member.setValue(chosen);
        waiver.setItems(true, false);
        waiver.setItemLabelGenerator(it -> getTranslation(it ? "fees.waiver" : "fees.fixed"));
        waiver.setValue(true);
        waiver.addValueChangeListener(change -> amount.setVisible(!change.getValue()));
        amount.setVisible(false);
        amount.setHelperText(getTranslation("fees.fixed.help"));
        firstYear.setValue(today.getYear());
        firstYear.setMin(GrantConcession.FIRST_YEAR);
        firstYear.setMax(today.getYear() + GrantConcession.YEARS_AHEAD);
        firstYear.setStepButtonsVisible(true);
        firstYear.addValueChangeListener(change -> follow(change.getOldValue(), change.getValue()));
        expires.setLabel(getTranslation("fees.expires"));
        expires.setHelperText(getTranslation("fees.expires.help"));
        expires.setValue(LAST_DAY.atYear(today.getYear()));
        reason.setMaxLength(GrantConcession.LONGEST_REASON);
        approver.setMaxLength(GrantConcession.LONGEST_APPROVER);
        approver.setHelperText(getTranslation("fees.approver.help"));
        fields.putAll(Map.of(
                Field.MEMBER, member,
                Field.AMOUNT, amount,
                Field.REASON, reason,
                Field.APPROVER, approver,
                Field.FIRST_YEAR, firstYear,
                Field.EXPIRES, expires));
        FormLayout form = new FormLayout(member, waiver, amount, firstYear, expires, reason, approver);
        form.setColspan(member, 2);
        form.setColspan(reason, 2);
        form.setColspan(approver, 2);
        add(form);
        offer(getTranslation("fees.grant.do"), this::grant);
    }

    /** A concession of one year stays one of one year. */
    private void follow(@Nullable Integer before, @Nullable Integer now) {
        if (before != null
                && now != null
                && conceivable(before)
                && conceivable(now)
                && LAST_DAY.atYear(before).equals(expires.getValue())) {
            expires.setValue(LAST_DAY.atYear(now));
        }
    }

    private boolean conceivable(int year) {
        return year >= firstYear.getMin() && year <= firstYear.getMax();
    }

    private void grant() {
        Money fixed = waiver.getValue() ? null : fixed();
        if (mark(missing(fixed))) {
            return;
        }
        ConcessionOutcome outcome = concessions.grant(new GrantConcession(
                member.getValue().id(),
                fixed,
                reason.getValue(),
                approver.getValue(),
                firstYear.getValue(),
                expires.getValue()));
        switch (outcome) {
            case ConcessionOutcome.Done _ -> {
                Notice.done(getTranslation("fees.grant.done", member.getValue().label()));
                close();
                granted.run();
            }
            case ConcessionOutcome.Invalid(var wrong) -> mark(wrong);
            case ConcessionOutcome.YearTaken _, ConcessionOutcome.Unknown _ ->
                refuse(getTranslation("fees.grant.taken", member.getValue().label()));
        }
    }

    private Set<Field> missing(@Nullable Money fixed) {
        Set<Field> missing = EnumSet.noneOf(Field.class);
        if (member.isEmpty()) {
            missing.add(Field.MEMBER);
        }
        if (!waiver.getValue() && fixed == null) {
            missing.add(Field.AMOUNT);
        }
        if (firstYear.isEmpty()) {
            missing.add(Field.FIRST_YEAR);
        }
        if (expires.isEmpty()) {
            missing.add(Field.EXPIRES);
        }
        return missing;
    }

    private @Nullable Money fixed() {
        BigDecimal value = amount.getValue();
        if (value == null
                || value.stripTrailingZeros().scale() > CENTS
                || value.precision() - value.scale() > MOST_DIGITS) {
            return null;
        }
        return Money.of(CurrencyUnit.USD, value.stripTrailingZeros());
    }

    /** Marks the fields; answers whether there are any. */
    private boolean mark(Set<Field> wrong) {
        fields.forEach((field, component) -> {
            component.setErrorMessage(getTranslation("fees.invalid." + field));
            component.setInvalid(wrong.contains(field));
        });
        PrintedText.missing(CleanText.lines(reason.getValue()))
                .ifPresent(sign -> reason.setErrorMessage(getTranslation("fees.unprintable", sign)));
        return !wrong.isEmpty();
    }
}
