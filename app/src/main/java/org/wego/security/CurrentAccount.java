package org.wego.security;

import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;
import org.wego.membership.access.Role;

/** The account that is signed in now. For the name that records keep, see {@link org.wego.membership.access.Actor}. */
@Component
public class CurrentAccount {

    private final SecurityContextHolderStrategy contexts;

    CurrentAccount(SecurityContextHolderStrategy contexts) {
        this.contexts = contexts;
    }

    /** The signed-in account; empty for visitors and background work. */
    public Optional<SignedInAccount> account() {
        return authentication()
                .map(Authentication::getPrincipal)
                .filter(SignedInAccount.class::isInstance)
                .map(SignedInAccount.class::cast);
    }

    /** Whether the actor has this role, by itself or by a higher one. */
    public boolean is(Role role) {
        return authentication()
                .map(Authentication::getAuthorities)
                .map(granted -> granted.stream().anyMatch(it -> ("ROLE_" + role).equals(it.getAuthority())))
                .orElse(false);
    }

    private Optional<Authentication> authentication() {
        return Optional.ofNullable(contexts.getContext().getAuthentication()).filter(Authentication::isAuthenticated);
    }
}
