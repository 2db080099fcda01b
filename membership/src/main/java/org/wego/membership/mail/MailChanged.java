package org.wego.membership.mail;

import java.time.Instant;
import org.springframework.modulith.NamedInterface;

/**
 * A mail has come to rest, or waits again after it did. Published in the transaction that notes it.
 *
 * @param reason why it failed, is unclear or was given up; empty if it was sent, or if a person decided so
 */
@NamedInterface
public record MailChanged(
        String key, String template, String reference, String email, MailState state, String reason, Instant at) {}
