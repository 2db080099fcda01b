package org.wego.security;

import java.util.Optional;
import org.springframework.data.domain.AuditorAware;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;

/** Who acts now. As an auditor it answers the e-mail of the signed-in account, and "system" for background work. */
@Component
public class CurrentAccount implements AuditorAware<String> {

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

    @Override
    public Optional<String> getCurrentAuditor() {
        return Optional.of(authentication()
                .filter(it -> !"anonymousUser".equals(it.getPrincipal()))
                .map(Authentication::getName)
                .orElse("system"));
    }

    private Optional<Authentication> authentication() {
        return Optional.ofNullable(contexts.getContext().getAuthentication()).filter(Authentication::isAuthenticated);
    }
}
