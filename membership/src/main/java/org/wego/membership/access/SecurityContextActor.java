package org.wego.membership.access;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;

/** Whom Spring Security knows in this thread, read from where it checks access rules too. */
@Component
class SecurityContextActor implements Actor {

    private final SecurityContextHolderStrategy contexts;

    SecurityContextActor(ObjectProvider<SecurityContextHolderStrategy> contexts) {
        this.contexts = contexts.getIfAvailable(SecurityContextHolder::getContextHolderStrategy);
    }

    @Override
    public String name() {
        return switch (contexts.getContext().getAuthentication()) {
            case AnonymousAuthenticationToken _ -> VISITOR;
            case Authentication known when known.isAuthenticated() -> known.getName();
            case null, default -> SYSTEM;
        };
    }

    @Override
    public void inTheNameOf(String name, Role role, Runnable work) {
        SecurityContext before = contexts.getContext();
        SecurityContext context = contexts.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(name, null, role.authorities()));
        contexts.setContext(context);
        try {
            work.run();
        } finally {
            if (before.getAuthentication() == null) {
                contexts.clearContext();
            } else {
                contexts.setContext(before);
            }
        }
    }
}
