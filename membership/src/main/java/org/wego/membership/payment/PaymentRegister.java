package org.wego.membership.payment;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.springframework.security.access.prepost.PostAuthorize;
import org.springframework.security.authorization.method.HandleAuthorizationDenied;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wego.membership.access.ForSignedIn;
import org.wego.membership.access.ForStaff;
import org.wego.membership.access.ForStaffOrAnswerable;
import org.wego.membership.access.HiddenPaper;
import org.wego.membership.invoicing.InvoiceNumber;
import org.wego.membership.ledger.Debtor;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.text.CleanText;

/** The payments that were recorded, for staff; members see their own. */
@Service
@NamedInterface
public class PaymentRegister {

    private final PaymentReads reads;
    private final Allocations allocations;

    PaymentRegister(PaymentReads reads, Allocations allocations) {
        this.reads = reads;
        this.allocations = allocations;
    }

    /** Part of a list with what was received last first. */
    @ForStaffOrAnswerable("#filter.member()")
    @Transactional(readOnly = true)
    public List<PaymentSummary> list(PaymentFilter filter, int offset, int limit) {
        return reads.latest(filter, offset, limit);
    }

    /** How many payments there are. */
    @ForStaffOrAnswerable("#filter.member()")
    @Transactional(readOnly = true)
    public int count(PaymentFilter filter) {
        return reads.count(filter);
    }

    /**
     * The next part of a list in the order of recording, which payments recorded meanwhile neither shift nor repeat.
     *
     * @param last the last payment seen; null to begin
     */
    @ForStaffOrAnswerable("#filter.member()")
    @Transactional(readOnly = true)
    public List<PaymentSummary> after(PaymentFilter filter, @Nullable PaymentId last, int limit) {
        return reads.after(filter, last, limit);
    }

    /** One payment with what it pays; for a member empty as well if it is another's, or an unknown payer's. */
    @ForSignedIn
    @PostAuthorize(
            "hasRole('STAFF') or returnObject.isEmpty() or @ownOrganisation.answersFor(returnObject.get().member())")
    @HandleAuthorizationDenied(handlerClass = HiddenPaper.class)
    @Transactional(readOnly = true)
    public Optional<PaymentDetails> find(PaymentId id) {
        return reads.find(id).map(summary -> new PaymentDetails(summary, paidBy(id)));
    }

    /** What is open of the member's invoices, by due date. */
    @ForStaffOrAnswerable
    @Transactional(readOnly = true)
    public List<OpenInvoice> open(MemberId member) {
        return allocations.open(Debtor.of(member), RecordPayment.CURRENCY);
    }

    /** People with open invoices, by name; only those whose name contains the text, unless it is empty. */
    @ForStaff
    @Transactional(readOnly = true)
    public List<OwingPerson> owing(String text, int offset, int limit) {
        return reads.owing(CleanText.line(text), offset, limit);
    }

    /** What is open of an invoice, whoever is to pay it; empty if nothing is. */
    @ForStaff
    @Transactional(readOnly = true)
    public Optional<OpenInvoice> open(InvoiceNumber invoice) {
        return allocations.invoice(invoice).filter(it -> it.open().isPositive());
    }

    private List<PaymentDetails.Paid> paidBy(PaymentId id) {
        return allocations.of(id).stream()
                .map(it -> new PaymentDetails.Paid(it.invoice(), it.amount(), it.on()))
                .toList();
    }
}
