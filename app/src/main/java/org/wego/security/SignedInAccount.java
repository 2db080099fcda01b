package org.wego.security;

import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;
import org.wego.membership.access.Role;

/**
 * The account behind a session or an API call.
 *
 * @param member the member organisation of a {@link Role#MEMBER}, otherwise null
 */
public record SignedInAccount(
        AccountId id,
        String email,
        String name,
        Role role,
        @Nullable UUID member) implements UserDetails {

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
