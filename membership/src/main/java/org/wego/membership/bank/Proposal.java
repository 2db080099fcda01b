package org.wego.membership.bank;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.joda.money.Money;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.invoicing.InvoiceNumber;
import org.wego.membership.ledger.Debtor;
import org.wego.membership.payment.PaymentId;
import org.wego.membership.payment.Share;

/** What an entry may be, and what speaks for it. */
@NamedInterface
public sealed interface Proposal {

    /** What speaks for it. */
    Set<Evidence> evidence();

    /**
     * A payment of a member, or of a person that was invoiced.
     *
     * @param shares what it pays of which invoice; none if it stays as credit
     * @param open what is open of these invoices
     * @param credit what stays as credit
     */
    @NamedInterface
    record Pay(Debtor debtor, String name, List<Share> shares, Money open, Money credit, Set<Evidence> evidence)
            implements Proposal {

        /** Keeps its own copies. */
        public Pay {
            shares = List.copyOf(shares);
            evidence = frozen(evidence);
        }

        /** The invoices it pays. */
        public List<InvoiceNumber> invoices() {
            return shares.stream().map(Share::invoice).toList();
        }
    }

    /** A payment that came back. */
    @NamedInterface
    record TakeBack(PaymentId payment, LocalDate receivedOn, String payer, Money amount, Set<Evidence> evidence)
            implements Proposal {

        /** Keeps its own copy. */
        public TakeBack {
            evidence = frozen(evidence);
        }
    }

    private static Set<Evidence> frozen(Set<Evidence> evidence) {
        return evidence.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(evidence));
    }
}
