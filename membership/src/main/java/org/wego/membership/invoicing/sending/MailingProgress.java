package org.wego.membership.invoicing.sending;

import java.time.Instant;
import java.util.Map;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.invoicing.InvoiceSummary.Delivery;

/**
 * How far the invoices of a run are.
 *
 * @param requestedBy who had them sent the last time
 * @param finished whether all that is to be sent is in the outbox
 * @param counts e-mails by their state, and the invoices without anybody to write to; a state that nothing is in is left out
 */
@NamedInterface
public record MailingProgress(String requestedBy, Instant requestedAt, boolean finished, Map<Delivery, Long> counts) {

    /** Keeps its own copy. */
    public MailingProgress {
        counts = Map.copyOf(counts);
    }

    /** How many are in this state. */
    public long count(Delivery state) {
        return counts.getOrDefault(state, 0L);
    }
}
