package org.wego.membership.credit;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.joda.money.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wego.membership.access.Actor;
import org.wego.membership.audit.ChangeReporting;
import org.wego.membership.audit.RecordState;
import org.wego.membership.ledger.JournalEntry;
import org.wego.membership.ledger.Ledger;
import org.wego.membership.ledger.LedgerAccount;
import org.wego.membership.ledger.Posting;
import org.wego.membership.letterhead.Letterheads;
import org.wego.membership.payment.Allocation;
import org.wego.membership.payment.Allocations;
import org.wego.membership.payment.OpenInvoice;

/** Writes credit notes that were decided about; whoever calls holds the account of the debtor. */
@Component
class CreditNotes {

    private final JdbcClient jdbc;
    private final CreditSeries series;
    private final Allocations allocations;
    private final Ledger ledger;
    private final Letterheads letterheads;
    private final ChangeReporting reporting;
    private final Actor actor;
    private final Clock clock;

    CreditNotes(
            JdbcClient jdbc,
            CreditSeries series,
            Allocations allocations,
            Ledger ledger,
            Letterheads letterheads,
            ChangeReporting reporting,
            Actor actor,
            Clock clock) {
        this.jdbc = jdbc;
        this.series = series;
        this.allocations = allocations;
        this.ledger = ledger;
        this.letterheads = letterheads;
        this.reporting = reporting;
        this.actor = actor;
        this.clock = clock;
    }

    /** Whether somebody can be named as their sender. */
    boolean haveASender() {
        return letterheads.isKnown(LocalDate.now(clock));
    }

    /** Takes this amount off the invoice, of which at least as much is open. */
    CreditNumber write(OpenInvoice invoice, Money amount, CreditKind kind, String reason) {
        LocalDate today = LocalDate.now(clock);
        CreditNumber number = series.take(invoice.number().year());
        insert(number, invoice, amount, kind, reason, today);
        allocations.add(List.of(new Allocation(
                new Allocation.Source.Credited(number.year(), number.sequence()), invoice.number(), amount, today)));
        ledger.post(List.of(JournalEntry.of(
                today,
                number.toString(),
                Posting.debit(kind.account(), amount),
                Posting.credit(LedgerAccount.receivable(invoice.debtor()), amount))));
        RecordState state = RecordState.NONE
                .with("invoice", invoice.number())
                .with("amount", amount)
                .with("creditKind", kind)
                .with("reason", reason);
        reporting.report("credit-note", idOf(number.toString()), number.toString(), RecordState.NONE, state);
        return number;
    }

    private void insert(
            CreditNumber number, OpenInvoice invoice, Money amount, CreditKind kind, String reason, LocalDate today) {
        jdbc.sql("""
                        insert into membership.credit_note (credit_year, credit_sequence, fee_year, sequence, member_id,
                            person_id, kind, currency, amount, reason, issued_on, letterhead_id, issued_by, issued_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(number.year())
                .param(number.sequence())
                .param(invoice.number().year())
                .param(invoice.number().sequence())
                .param(invoice.debtor().memberKey())
                .param(invoice.debtor().personKey())
                .param(kind.name())
                .param(amount.getCurrencyUnit().getCode())
                .param(amount.getAmount())
                .param(reason)
                .param(today)
                .param(letterheads.keep(today))
                .param(actor.name())
                .param(OffsetDateTime.now(clock))
                .update();
    }

    /** Records of changes name theirs by an id, which a number is not. */
    static UUID idOf(String number) {
        return UUID.nameUUIDFromBytes(number.getBytes(StandardCharsets.UTF_8));
    }
}
