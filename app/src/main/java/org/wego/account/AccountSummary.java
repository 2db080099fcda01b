package org.wego.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.wego.membership.access.Role;
import org.wego.membership.contact.PersonId;
import org.wego.security.AccountId;

/**
 * An account in the administrator's list.
 *
 * @param version to be handed back with a change
 * @param person who has it, only of the role {@link Role#MEMBER}
 * @param lockedUntil until when unknown devices are refused after too many wrong passwords, if they are
 */
public record AccountSummary(
        AccountId id,
        int version,
        String email,
        String name,
        Role role,
        @Nullable PersonId person,
        boolean blocked,
        @Nullable Instant lockedUntil,
        boolean hasPassword,
        boolean hasToken,
        Instant createdAt) {}
