package org.wego.ui.payment;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.invoicing.InvoiceDetails;
import org.wego.membership.invoicing.InvoiceNumber;
import org.wego.membership.invoicing.InvoiceRegister;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.payment.OpenInvoice;
import org.wego.membership.payment.PaymentId;
import org.wego.membership.payment.PaymentMethod;
import org.wego.membership.payment.PaymentOutcome;
import org.wego.membership.payment.PaymentOutcome.Problem;
import org.wego.membership.payment.PaymentRecording;
import org.wego.membership.payment.PaymentRegister;
import org.wego.membership.payment.RecordPayment;
import org.wego.operation.IdInAddress;
import org.wego.ui.component.Buttons;
import org.wego.ui.component.Notice;
import org.wego.ui.component.Panel;
import org.wego.ui.component.Screen;
import org.wego.ui.component.address.DeskAddress;
import org.wego.ui.component.address.PaymentAddress;
import org.wego.ui.component.form.DayPicker;
import org.wego.ui.component.form.MemberBox;
import org.wego.ui.component.form.UnsavedChanges;
import org.wego.words.Formats;
import org.wego.words.Words;

/** Records a payment of an invoice, of a member, or of an unknown payer; shows beforehand what it will pay. */
@Route(DeskAddress.NEW_PAYMENT)
@RolesAllowed("STAFF")
class PaymentNewView extends Screen implements BeforeEnterObserver {

    private final transient PaymentRecording recording;
    private final transient PaymentRegister register;
    private final transient InvoiceRegister invoices;
    private final transient UnsavedChanges changes = new UnsavedChanges(this);
    private final transient PaymentId id = PaymentId.next();
    private final MemberBox member;
    private final DayPicker received = new DayPicker();
    private final BigDecimalField amount = new BigDecimalField(getTranslation("payments.amount.in"));
    private final TextField payer = new TextField(getTranslation("payments.payer"));
    private final TextField reference = new TextField(getTranslation("payments.reference"));
    private final ComboBox<PaymentMethod> method = new ComboBox<>(getTranslation("payments.method"));
    private final TextArea note = new TextArea(getTranslation("payments.remark"));
    private final FormLayout form;
    private final Map<Problem, HasValidation> fields = new EnumMap<>(Problem.class);
    private final PlanPanel plan = new PlanPanel();
    private transient @Nullable InvoiceNumber invoice;
    private transient List<OpenInvoice> open = List.of();

    PaymentNewView(
            PaymentRecording recording,
            PaymentRegister register,
            InvoiceRegister invoices,
            MemberDirectory members,
            Clock clock) {
        super("payments.record");
        this.recording = recording;
        this.register = register;
        this.invoices = invoices;
        member = new MemberBox(members);
        member.setLabel(getTranslation("payments.member"));
        member.setHelperText(getTranslation("payments.member.help"));
        member.setClearButtonVisible(true);
        member.addValueChangeListener(_ -> look());
        received.setLabel(getTranslation("payments.received"));
        received.setMax(LocalDate.now(clock));
        received.setValue(LocalDate.now(clock));
        amount.setManualValidation(true);
        amount.setValueChangeMode(ValueChangeMode.LAZY);
        amount.addValueChangeListener(_ -> plan());
        payer.setMaxLength(RecordPayment.LONGEST_PAYER);
        reference.setMaxLength(RecordPayment.LONGEST_BANK_REFERENCE);
        reference.setHelperText(getTranslation("payments.reference.help"));
        note.setMaxLength(RecordPayment.LONGEST_NOTE);
        method.setItems(PaymentMethod.values());
        method.setItemLabelGenerator(it -> getTranslation(Words.of(it)));
        method.setValue(PaymentMethod.BANK);
        method.setRequiredIndicatorVisible(true);
        fields.putAll(Map.of(
                Problem.MEMBER, member,
                Problem.RECEIVED_ON, received,
                Problem.AMOUNT, amount,
                Problem.PAYER, payer,
                Problem.BANK_REFERENCE, reference,
                Problem.NOTE, note));
        form = new FormLayout(member, received, amount, payer, reference, method, note);
        form.setColspan(note, 2);
        head().note("payments.record.note")
                .actions(
                        Buttons.plain("shell.cancel", () -> changes.leaveFor(DeskAddress.PAYMENTS)),
                        Buttons.primary("payments.record", this::record));
        show(Panel.row(new Panel("payments.about").spaced().with(form), plan));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        Optional<InvoiceDetails> named = asked.getSingleParameter("invoice")
                .flatMap(InvoiceNumber::parse)
                .flatMap(invoices::find);
        invoice = named.map(InvoiceDetails::number).orElse(null);
        named.flatMap(it -> Optional.ofNullable(it.member()))
                .or(() -> asked.getSingleParameter("member").flatMap(it -> IdInAddress.of(it, MemberId::new)))
                .ifPresent(member::choose);
        member.setVisible(named.filter(it -> it.member() == null).isEmpty());
        payer.setValue(member.isVisible() ? "" : named.orElseThrow().addressee().name());
        look();
        if (invoice != null && !open.isEmpty()) {
            amount.setValue(open.getFirst().open().getAmount());
        }
        changes.recorded(form);
    }

    private void look() {
        MemberId chosen = member.isEmpty() ? null : member.getValue().id();
        open = invoice == null
                ? chosen == null ? List.of() : register.open(chosen)
                : register.open(invoice).stream()
                        .filter(it -> Objects.equals(it.debtor().member(), chosen))
                        .toList();
        plan();
    }

    private void plan() {
        plan.show(!member.isEmpty() || !member.isVisible(), open, amount.getValue());
    }

    private void record() {
        fields.values().forEach(it -> it.setInvalid(false));
        BigDecimal value = amount.getValue();
        if (value == null || received.isEmpty() || method.isEmpty()) {
            mark(value == null ? Problem.AMOUNT : Problem.RECEIVED_ON);
            return;
        }
        Money still = open.stream().map(OpenInvoice::open).reduce(Money.zero(CurrencyUnit.USD), Money::plus);
        MemberId whose = member.isEmpty() ? null : member.getValue().id();
        PaymentOutcome outcome = recording.record(new RecordPayment(
                id,
                whose == null && member.isVisible() ? null : invoice,
                whose,
                received.getValue(),
                value,
                CurrencyUnit.USD.getCode(),
                payer.getValue(),
                reference.getValue(),
                method.getValue(),
                note.getValue(),
                null,
                whose == null && member.isVisible() ? null : still.getAmount()));
        switch (outcome) {
            case PaymentOutcome.Done(var payment) -> {
                changes.leaveFor(PaymentAddress.payment(payment));
                Notice.done(getTranslation(
                        "payments.recorded",
                        Formats.money(Money.of(CurrencyUnit.USD, value, RoundingMode.UNNECESSARY))));
            }
            case PaymentOutcome.Known(var first) -> {
                changes.leaveFor(PaymentAddress.payment(first));
                Notice.refused(PaymentWords.refusal(outcome));
            }
            case PaymentOutcome.Invalid(var problems) -> problems.forEach(this::mark);
            default -> {
                Notice.refused(PaymentWords.refusal(outcome));
                look();
            }
        }
    }

    private void mark(Problem problem) {
        HasValidation field = fields.getOrDefault(problem, member);
        field.setErrorMessage(getTranslation("payments.problem." + problem));
        field.setInvalid(true);
    }
}
