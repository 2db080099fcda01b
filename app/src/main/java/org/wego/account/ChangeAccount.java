package org.wego.account;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wego.membership.access.Role;
import org.wego.membership.text.CleanText;
import org.wego.security.AccountId;

/**
 * Command to correct who an account is and what it may do.
 *
 * @param version that of the account as it was read
 * @param member the member organisation, for the role {@link Role#MEMBER} and no other
 */
public record ChangeAccount(
        AccountId account,
        int version,
        String name,
        Role role,
        @Nullable UUID member) {

    public ChangeAccount {
        name = CleanText.line(name);
    }
}
