package org.wego.membership.credit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.Set;
import org.joda.money.Money;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wego.membership.access.ForAdministrators;
import org.wego.membership.access.ForStaff;
import org.wego.membership.credit.CreditOutcome.Invalid;
import org.wego.membership.credit.CreditOutcome.Problem;
import org.wego.membership.payment.Allocations;
import org.wego.membership.payment.OpenInvoice;
import org.wego.membership.press.PrintedText;

/** Takes something off an invoice: what was too much, what will never arrive, what a bank kept on the way. */
@Service
@NamedInterface
@EnableConfigurationProperties(CreditTerms.class)
public class CreditNoting {

    private final CreditNotes notes;
    private final Allocations allocations;
    private final CreditTerms terms;

    CreditNoting(CreditNotes notes, Allocations allocations, CreditTerms terms) {
        this.notes = notes;
        this.allocations = allocations;
        this.terms = terms;
    }

    /**
     * Issues a credit note.
     *
     * @throws IllegalArgumentException if it writes something off, which only an administrator may
     */
    @ForStaff
    @Transactional
    public CreditOutcome credit(IssueCreditNote wanted) {
        if (wanted.kind() == CreditKind.WRITE_OFF) {
            throw new IllegalArgumentException("Written off by an administrator only: " + wanted.invoice());
        }
        return issue(wanted);
    }

    /** Issues a credit note of any kind; whoever writes something off approves it. */
    @ForAdministrators
    @Transactional
    public CreditOutcome writeOff(IssueCreditNote wanted) {
        return issue(wanted);
    }

    /** Up to how much of an invoice can be booked as what a bank kept. */
    @ForStaff
    public BigDecimal chargeTolerance() {
        return terms.chargeTolerance();
    }

    private CreditOutcome issue(IssueCreditNote wanted) {
        Set<Problem> wrong = wrong(wanted);
        if (!wrong.isEmpty()) {
            return new Invalid(wrong);
        }
        return allocations
                .invoice(wanted.invoice())
                .map(invoice -> {
                    allocations.lock(invoice.debtor());
                    return issue(wanted, allocations.invoice(wanted.invoice()).orElseThrow());
                })
                .orElseGet(CreditOutcome.Unknown::new);
    }

    /** Under the lock of the member's account. */
    private CreditOutcome issue(IssueCreditNote wanted, OpenInvoice invoice) {
        if (wanted.read() != null && wanted.read().compareTo(invoice.open().getAmount()) != 0) {
            return new CreditOutcome.Changed(invoice.open());
        }
        Money amount = Money.of(invoice.total().getCurrencyUnit(), wanted.amount(), RoundingMode.UNNECESSARY);
        if (amount.isGreaterThan(invoice.open())) {
            return new Invalid(EnumSet.of(Problem.ABOVE_OPEN));
        }
        return new CreditOutcome.Issued(notes.write(invoice, amount, wanted.kind(), wanted.reason()));
    }

    private Set<Problem> wrong(IssueCreditNote wanted) {
        Set<Problem> wrong = EnumSet.noneOf(Problem.class);
        if (!Allocations.isMoney(wanted.amount())) {
            wrong.add(Problem.AMOUNT);
        }
        if (wanted.reason().isEmpty()
                || wanted.reason().length() > IssueCreditNote.LONGEST_REASON
                || !PrintedText.isPrintable(wanted.reason())) {
            wrong.add(Problem.REASON);
        }
        if (wanted.kind() == CreditKind.BANK_CHARGE && wanted.amount().compareTo(terms.chargeTolerance()) > 0) {
            wrong.add(Problem.ABOVE_TOLERANCE);
        }
        if (!notes.haveASender()) {
            wrong.add(Problem.SENDER);
        }
        return wrong;
    }
}
