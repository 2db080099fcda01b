package org.wego.account;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wego.membership.access.Role;
import org.wego.membership.text.CleanText;

/**
 * Command to open an account.
 *
 * @param member the member organisation, for the role {@link Role#MEMBER} and no other
 */
public record OpenAccount(
        String email, String name, Role role, @Nullable UUID member) {

    public OpenAccount {
        email = CleanText.line(email);
        name = CleanText.line(name);
    }
}
