package org.wego.security;

import org.springframework.security.core.session.SessionInformation;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.stereotype.Component;

/** Ends the sessions of an account at once when what it may do has changed. */
@Component
class OpenSessions {

    private final SessionRegistry registry;

    OpenSessions(SessionRegistry registry) {
        this.registry = registry;
    }

    void end(AccountId account) {
        registry.getAllPrincipals().stream()
                .filter(principal -> principal instanceof SignedInAccount signedIn
                        && signedIn.id().equals(account))
                .flatMap(principal -> registry.getAllSessions(principal, false).stream())
                .forEach(SessionInformation::expireNow);
    }
}
