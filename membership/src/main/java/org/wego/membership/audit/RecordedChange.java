package org.wego.membership.audit;

import java.time.Instant;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/**
 * A change as it is kept: who changed when which part of which record, from what to what.
 *
 * @param number grows with every change; a list goes on behind it
 * @param subject the kind of record
 * @param label what people called the record then
 */
@NamedInterface
public record RecordedChange(
        long number,
        Instant at,
        String actor,
        String subject,
        UUID record,
        String label,
        String field,
        String before,
        String after) {}
