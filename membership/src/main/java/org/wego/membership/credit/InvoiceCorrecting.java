package org.wego.membership.credit;

import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wego.membership.access.ForStaff;
import org.wego.membership.audit.ChangeReporting;
import org.wego.membership.audit.RecordState;
import org.wego.membership.credit.CorrectInvoice.Line;
import org.wego.membership.credit.CorrectionOutcome.Problem;
import org.wego.membership.fee.FeeReason;
import org.wego.membership.fee.FeeReason.Fact;
import org.wego.membership.invoicing.Addressee;
import org.wego.membership.invoicing.InvoiceDetails;
import org.wego.membership.invoicing.InvoiceDraft;
import org.wego.membership.invoicing.InvoiceLine;
import org.wego.membership.invoicing.InvoiceNumber;
import org.wego.membership.invoicing.InvoiceRegister;
import org.wego.membership.invoicing.Invoicing;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.payment.Allocation;
import org.wego.membership.payment.Allocations;
import org.wego.membership.payment.OpenInvoice;
import org.wego.membership.press.PrintedText;
import org.wego.membership.term.MergedRecords;

/**
 * Corrects an invoice that was sent: a credit note takes off all that nobody has credited yet, what was paid is free, and
 * pays the invoice that is issued in its place. All in one transaction; the wrong one stays on record.
 */
@Service
@NamedInterface
public class InvoiceCorrecting {

    private final InvoiceRegister register;
    private final Invoicing invoicing;
    private final CreditNotes notes;
    private final Allocations allocations;
    private final ChangeReporting reporting;
    private final MergedRecords merged;
    private final Clock clock;

    InvoiceCorrecting(
            InvoiceRegister register,
            Invoicing invoicing,
            CreditNotes notes,
            Allocations allocations,
            ChangeReporting reporting,
            MergedRecords merged,
            Clock clock) {
        this.register = register;
        this.invoicing = invoicing;
        this.notes = notes;
        this.allocations = allocations;
        this.reporting = reporting;
        this.merged = merged;
        this.clock = clock;
    }

    /** Corrects the invoice, once. */
    @ForStaff
    @Transactional
    public CorrectionOutcome correct(CorrectInvoice wanted) {
        Set<Problem> wrong = wrong(wanted);
        if (!wrong.isEmpty()) {
            return new CorrectionOutcome.Invalid(wrong);
        }
        return allocations
                .invoice(wanted.invoice())
                .map(invoice -> {
                    allocations.lock(invoice.debtor());
                    return corrected(
                            wanted,
                            allocations.invoice(wanted.invoice()).orElseThrow(),
                            register.find(wanted.invoice()).orElseThrow());
                })
                .orElseGet(CorrectionOutcome.Unknown::new);
    }

    /** Under the lock of the debtor's account. */
    private CorrectionOutcome corrected(CorrectInvoice wanted, OpenInvoice invoice, InvoiceDetails before) {
        if (before.replacedBy() != null) {
            return new CorrectionOutcome.Replaced(before.replacedBy());
        }
        Optional<MemberId> heir = Optional.ofNullable(before.member()).flatMap(merged::next);
        if (heir.isPresent()) {
            return new CorrectionOutcome.Merged(heir.get());
        }
        if (wanted.read().compareTo(invoice.open().getAmount()) != 0) {
            return new CorrectionOutcome.Changed(invoice.open());
        }
        Addressee addressee =
                new Addressee(wanted.addressee(), wanted.address().lines().toList());
        List<InvoiceLine> lines = lines(wanted, before);
        if (addressee.equals(before.addressee()) && lines.equals(before.lines())) {
            return new CorrectionOutcome.Invalid(EnumSet.of(Problem.NOTHING_DIFFERENT));
        }
        List<Allocation> paid = allocations.paid(invoice.number());
        Money uncredited = paid.stream().map(Allocation::amount).reduce(invoice.open(), Money::plus);
        if (!uncredited.isPositive()) {
            return new CorrectionOutcome.Settled();
        }
        LocalDate today = LocalDate.now(clock);
        allocations.add(paid.stream()
                .map(it -> new Allocation(it.source(), it.invoice(), it.amount().negated(), today))
                .toList());
        CreditNumber credit = notes.write(invoice, uncredited, CreditKind.CREDIT, wanted.reason());
        InvoiceNumber fresh = invoicing
                .issue(List.of(InvoiceDraft.inPlaceOf(before, addressee, lines)))
                .getFirst();
        reporting.report(
                "corrected-invoice",
                CreditNotes.idOf(fresh.toString()),
                fresh.toString(),
                RecordState.NONE,
                RecordState.NONE
                        .with("replaces", invoice.number())
                        .with(
                                "amount",
                                Money.total(
                                        lines.stream().map(InvoiceLine::amount).toList()))
                        .with("reason", wanted.reason()));
        return new CorrectionOutcome.Corrected(fresh, credit);
    }

    /** A line whose amount stays keeps its reason; any other says as well why it was corrected. */
    private static List<InvoiceLine> lines(CorrectInvoice wanted, InvoiceDetails before) {
        CurrencyUnit currency = before.total().getCurrencyUnit();
        return IntStream.range(0, wanted.lines().size())
                .mapToObj(place -> {
                    Line line = wanted.lines().get(place);
                    Money amount = Money.of(currency, line.amount(), RoundingMode.UNNECESSARY);
                    InvoiceLine was =
                            place < before.lines().size() ? before.lines().get(place) : null;
                    if (was != null && was.amount().isEqual(amount)) {
                        return new InvoiceLine(line.description(), amount, was.reason());
                    }
                    List<Fact> facts = new ArrayList<>(
                            was == null ? List.of() : was.reason().facts());
                    facts.add(Fact.text(FeeReason.Subject.CORRECTION, wanted.reason()));
                    return new InvoiceLine(line.description(), amount, new FeeReason(facts));
                })
                .toList();
    }

    private Set<Problem> wrong(CorrectInvoice wanted) {
        Set<Problem> wrong = EnumSet.noneOf(Problem.class);
        note(wrong, Problem.ADDRESSEE, isSaid(wanted.addressee(), CorrectInvoice.LONGEST_ADDRESSEE));
        note(
                wrong,
                Problem.ADDRESS,
                isPrinted(wanted.address(), CorrectInvoice.LONGEST_ADDRESS)
                        && wanted.address().lines().count() <= CorrectInvoice.MOST_ADDRESS_LINES);
        note(wrong, Problem.REASON, isSaid(wanted.reason(), CorrectInvoice.LONGEST_REASON));
        note(wrong, Problem.LINES, !wanted.lines().isEmpty() && wanted.lines().size() <= CorrectInvoice.MOST_LINES);
        for (Line line : wanted.lines()) {
            note(wrong, Problem.DESCRIPTION, isSaid(line.description(), CorrectInvoice.LONGEST_DESCRIPTION));
            note(wrong, Problem.AMOUNT, Allocations.isMoney(line.amount()));
        }
        note(wrong, Problem.SENDER, notes.haveASender());
        return wrong;
    }

    private static void note(Set<Problem> wrong, Problem problem, boolean right) {
        if (!right) {
            wrong.add(problem);
        }
    }

    private static boolean isSaid(String text, int longest) {
        return !text.isEmpty() && isPrinted(text, longest);
    }

    private static boolean isPrinted(String text, int longest) {
        return text.length() <= longest && PrintedText.isPrintable(text);
    }
}
