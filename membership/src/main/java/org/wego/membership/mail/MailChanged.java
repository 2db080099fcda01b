package org.wego.membership.mail;

import java.time.Instant;
import org.springframework.modulith.NamedInterface;

/**
 * A mail has come to rest, or waits again after it did. Published in the transaction that notes it.
 *
 * @param reason why it failed or is unclear; otherwise empty
 */
@NamedInterface
public record MailChanged(
        String key, String template, String reference, String email, MailState state, String reason, Instant at) {}
