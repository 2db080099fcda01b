package org.wego.account;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wego.membership.access.Role;
import org.wego.security.AccountId;

/**
 * An account in the administrator's list.
 *
 * @param version to be handed back with a change
 * @param member the member organisation it acts for, only of the role {@link Role#MEMBER}
 * @param lockedUntil until when unknown devices are refused after too many wrong passwords, if they are
 */
public record AccountSummary(
        AccountId id,
        int version,
        String email,
        String name,
        Role role,
        @Nullable UUID member,
        boolean blocked,
        @Nullable Instant lockedUntil,
        boolean hasPassword,
        boolean hasToken,
        Instant createdAt) {}
