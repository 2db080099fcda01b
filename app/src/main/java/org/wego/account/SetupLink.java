package org.wego.account;

import java.time.Instant;

/**
 * A one-time link with which a person chooses a password.
 *
 * @param path address below the application's own, with the secret in it; it is not kept and cannot be shown again
 * @param expiresAt when it stops working
 */
public record SetupLink(String path, Instant expiresAt) {}
