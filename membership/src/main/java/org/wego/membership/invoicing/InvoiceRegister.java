package org.wego.membership.invoicing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

/** The invoices that were issued, for staff; members see their own. */
@Service
@NamedInterface
public class InvoiceRegister {

    private final InvoiceReads reads;

    InvoiceRegister(InvoiceReads reads) {
        this.reads = reads;
    }

    /** Part of a list with the latest number first. */
    @ForStaffOrAnswerable("#filter.member()")
    @Transactional(readOnly = true)
    public List<InvoiceSummary> list(InvoiceFilter filter, int offset, int limit) {
        return reads.latest(filter, offset, limit);
    }

    /** How many invoices there are. */
    @ForStaffOrAnswerable("#filter.member()")
    @Transactional(readOnly = true)
    public int count(InvoiceFilter filter) {
        return reads.count(filter);
    }

    /**
     * The next part of a list with the first number first. Each part costs the same however far in it is, and invoices
     * issued meanwhile neither shift nor repeat others.
     *
     * @param last the last number seen; null to begin
     */
    @ForStaffOrAnswerable("#filter.member()")
    @Transactional(readOnly = true)
    public List<InvoiceSummary> after(InvoiceFilter filter, @Nullable InvoiceNumber last, int limit) {
        return reads.after(filter, last, limit);
    }

    /** The invoice with that number; for a member empty as well if it is that of another one. */
    @ForSignedIn
    @PostAuthorize(
            "hasRole('STAFF') or returnObject.isEmpty() or @ownOrganisation.answersFor(returnObject.get().member())")
    @HandleAuthorizationDenied(handlerClass = HiddenPaper.class)
    @Transactional(readOnly = true)
    public Optional<InvoiceDetails> find(InvoiceNumber number) {
        return reads.find(number);
    }

    /** Invoices of a fee run with their lines, in the order of their numbers and from the one after a sequence on. */
    @ForStaff
    @Transactional(readOnly = true)
    public List<InvoiceDetails> ofRun(UUID run, int afterSequence, int limit) {
        return reads.ofRun(run, afterSequence, limit);
    }

    /** The fee years that have invoices, the latest first. */
    @ForStaff
    @Transactional(readOnly = true)
    public List<Integer> years() {
        return reads.years();
    }

    /** The fee runs that issued invoices, the latest first. */
    @ForStaff
    @Transactional(readOnly = true)
    public List<InvoicedRun> runs() {
        return reads.runs();
    }
}
