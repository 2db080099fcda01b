package org.wego.mail;

import java.time.Instant;
import java.util.UUID;
import org.wego.membership.mail.MailState;

/**
 * A mail in a list. What it says is not shown: it may hold what is for its reader alone.
 *
 * @param attempts how often it was tried
 * @param dueAt when it is tried next, or when it came to rest
 * @param reason why the last attempt did not succeed; empty if it did
 */
public record MailSummary(
        UUID id,
        String to,
        String name,
        String subject,
        MailState state,
        int attempts,
        Instant putAt,
        Instant dueAt,
        String reason) {}
