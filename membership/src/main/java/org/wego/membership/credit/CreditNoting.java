package org.wego.membership.credit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.joda.money.Money;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wego.membership.access.Actor;
import org.wego.membership.access.ForAdministrators;
import org.wego.membership.access.ForStaff;
import org.wego.membership.audit.ChangeReporting;
import org.wego.membership.audit.RecordState;
import org.wego.membership.credit.CreditOutcome.Invalid;
import org.wego.membership.credit.CreditOutcome.Problem;
import org.wego.membership.ledger.JournalEntry;
import org.wego.membership.ledger.Ledger;
import org.wego.membership.ledger.LedgerAccount;
import org.wego.membership.ledger.Posting;
import org.wego.membership.letterhead.Letterheads;
import org.wego.membership.payment.Allocation;
import org.wego.membership.payment.Allocations;
import org.wego.membership.payment.OpenInvoice;
import org.wego.membership.press.PrintedText;

/** Takes something off an invoice: what was too much, what will never arrive, what a bank kept on the way. */
@Service
@NamedInterface
@EnableConfigurationProperties(CreditTerms.class)
public class CreditNoting {

    private final JdbcClient jdbc;
    private final CreditSeries series;
    private final Allocations allocations;
    private final Ledger ledger;
    private final Letterheads letterheads;
    private final ChangeReporting reporting;
    private final CreditTerms terms;
    private final Actor actor;
    private final Clock clock;

    CreditNoting(
            JdbcClient jdbc,
            CreditSeries series,
            Allocations allocations,
            Ledger ledger,
            Letterheads letterheads,
            ChangeReporting reporting,
            CreditTerms terms,
            Actor actor,
            Clock clock) {
        this.jdbc = jdbc;
        this.series = series;
        this.allocations = allocations;
        this.ledger = ledger;
        this.letterheads = letterheads;
        this.reporting = reporting;
        this.terms = terms;
        this.actor = actor;
        this.clock = clock;
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

    /** Issues a credit note of any kind; that one writes something off is approved by whoever does so. */
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
                    allocations.lock(invoice.member());
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
        LocalDate today = LocalDate.now(clock);
        CreditNumber number = series.take(invoice.number().year());
        insert(number, wanted, invoice, amount, today);
        allocations.add(List.of(new Allocation(
                new Allocation.Source.Credited(number.year(), number.sequence()), invoice.number(), amount, today)));
        ledger.post(List.of(JournalEntry.of(
                today,
                number.toString(),
                Posting.debit(wanted.kind().account(), amount),
                Posting.credit(LedgerAccount.receivable(invoice.member()), amount))));
        RecordState state = RecordState.NONE
                .with("invoice", invoice.number())
                .with("amount", amount)
                .with("creditKind", wanted.kind())
                .with("reason", wanted.reason());
        reporting.report("credit-note", idOf(number), number.toString(), RecordState.NONE, state);
        return new CreditOutcome.Issued(number);
    }

    private void insert(
            CreditNumber number, IssueCreditNote wanted, OpenInvoice invoice, Money amount, LocalDate today) {
        jdbc.sql("""
                        insert into membership.credit_note (credit_year, credit_sequence, fee_year, sequence, member_id,
                            kind, currency, amount, reason, issued_on, letterhead_id, issued_by, issued_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        number.year(),
                        number.sequence(),
                        invoice.number().year(),
                        invoice.number().sequence(),
                        invoice.member().value(),
                        wanted.kind().name(),
                        amount.getCurrencyUnit().getCode(),
                        amount.getAmount(),
                        wanted.reason(),
                        today,
                        letterheads.keep(today),
                        actor.name(),
                        OffsetDateTime.now(clock))
                .update();
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
        if (!letterheads.isKnown(LocalDate.now(clock))) {
            wrong.add(Problem.SENDER);
        }
        return wrong;
    }

    /** Records of changes name theirs by an id, which a number is not. */
    private static UUID idOf(CreditNumber number) {
        return UUID.nameUUIDFromBytes(number.toString().getBytes(StandardCharsets.UTF_8));
    }
}
