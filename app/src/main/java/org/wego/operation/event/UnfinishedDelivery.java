package org.wego.operation.event;

import java.time.Instant;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/**
 * An event that one of its listeners has not finished.
 *
 * @param event the type of the event, such as {@code FeeRunCancelled}
 * @param listener who gets it, such as {@code CancelledRuns.tidyUp}
 * @param since when it was published
 * @param attempts how often it was delivered
 * @param failed whether the listener failed at it; else it is under way
 */
@NamedInterface("event")
public record UnfinishedDelivery(UUID id, String event, String listener, Instant since, int attempts, boolean failed) {}
