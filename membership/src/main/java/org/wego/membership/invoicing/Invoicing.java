package org.wego.membership.invoicing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wego.membership.access.Actor;
import org.wego.membership.constraint.Constraint;
import org.wego.membership.ledger.Ledger;
import org.wego.membership.letterhead.Letterheads;

/**
 * Issues invoices. For the slices that decide what is owed, which answer for who may ask; people read invoices by
 * the register.
 */
@Component
@EnableConfigurationProperties(InvoicingTerms.class)
public class Invoicing {

    /** A member has one invoice of a subject and year. */
    private static final Constraint ONCE = Constraint.named("invoice_once");

    private final InvoiceSeries series;
    private final InvoiceRows rows;
    private final Letterheads letterheads;
    private final Ledger ledger;
    private final InvoicingTerms terms;
    private final ApplicationEventPublisher events;
    private final Actor actor;
    private final Clock clock;

    Invoicing(
            InvoiceSeries series,
            InvoiceRows rows,
            Letterheads letterheads,
            Ledger ledger,
            InvoicingTerms terms,
            ApplicationEventPublisher events,
            Actor actor,
            Clock clock) {
        this.series = series;
        this.rows = rows;
        this.letterheads = letterheads;
        this.ledger = ledger;
        this.terms = terms;
        this.events = events;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Issues all of the drafts or none: numbers them, keeps them and posts them to the ledger in one transaction, that of
     * the caller if there is one. Blocks of about 1,000 are fast and keep others waiting for numbers only briefly.
     *
     * @param drafts all of one fee year
     * @return the numbers in the order of the drafts
     * @throws RuntimeException if the organisation's name is not on record
     * @throws InvoiceExists if one of the members has its invoice for the year and subject; the transaction is lost
     */
    @Transactional
    public List<InvoiceNumber> issue(List<InvoiceDraft> drafts) {
        if (drafts.isEmpty()) {
            return List.of();
        }
        int feeYear = drafts.getFirst().feeYear();
        if (drafts.stream().anyMatch(draft -> draft.feeYear() != feeYear)) {
            throw new IllegalArgumentException("Drafts of several years");
        }
        List<InvoiceNumber> numbers = series.take(feeYear, drafts.size());
        List<IssuedInvoice> invoices = numbered(drafts, numbers);
        try {
            rows.insert(invoices);
        } catch (DuplicateKeyException twice) {
            ONCE.requireBrokenBy(twice);
            throw new InvoiceExists(feeYear, twice);
        }
        ledger.post(invoices.stream().map(IssuedInvoice::entry).toList());
        events.publishEvent(new InvoicesIssued(
                numbers, drafts.stream().map(InvoiceDraft::debtor).toList()));
        return numbers;
    }

    /** Lets nobody else take numbers of the year until the transaction of the caller ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void holdNumbers(int feeYear) {
        series.hold(feeYear);
    }

    /** Whether the organisation that invoices would be sent by today is on record. */
    public boolean knowsItsSender() {
        return letterheads.isKnown(LocalDate.now(clock));
    }

    /** Whether invoices sent today would not say where to pay. */
    public boolean lacksPaymentInstructions() {
        return letterheads.lacksPayment(LocalDate.now(clock));
    }

    private List<IssuedInvoice> numbered(List<InvoiceDraft> drafts, List<InvoiceNumber> numbers) {
        LocalDate today = LocalDate.now(clock);
        UUID sender = letterheads.keep(today);
        LocalDate due = today.plusDays(terms.daysToPay());
        OffsetDateTime now = OffsetDateTime.now(clock);
        String by = actor.name();
        return IntStream.range(0, drafts.size())
                .mapToObj(i -> new IssuedInvoice(numbers.get(i), drafts.get(i), sender, today, due, by, now))
                .toList();
    }

    /** Somebody would be billed twice for one subject and year; nothing was issued. */
    static final class InvoiceExists extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final int feeYear;

        InvoiceExists(int feeYear, Throwable cause) {
            super("A member has its invoice of " + feeYear + " already", cause);
            this.feeYear = feeYear;
        }

        /** The year that is billed already. */
        int feeYear() {
            return feeYear;
        }
    }
}
