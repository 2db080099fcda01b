package org.wego.security;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;
import org.wego.membership.access.Role;
import org.wego.membership.contact.PersonId;

/**
 * The account behind a session or an API call.
 *
 * @param person who has the account of a {@link Role#MEMBER}; for whom that person acts is asked each time, as it can end
 */
public record SignedInAccount(
        AccountId id,
        String email,
        String name,
        Role role,
        @Nullable PersonId person) implements UserDetails {

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return role.authorities();
    }

    /** Always null: a session keeps no secret. */
    @Override
    public @Nullable String getPassword() {
        return null;
    }

    @Override
    public String getUsername() {
        return email;
    }
}
