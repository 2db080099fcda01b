package org.wego.security;

import java.util.stream.Stream;
import org.springframework.security.core.session.SessionInformation;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.stereotype.Component;

/** Ends the sessions of an account at once when what it may do has changed. */
@Component
public class OpenSessions {

    private final SessionRegistry registry;

    OpenSessions(SessionRegistry registry) {
        this.registry = registry;
    }

    /** Ends all of them. */
    public void end(AccountId account) {
        of(account).forEach(SessionInformation::expireNow);
    }

    /** Ends all but the session with this id. */
    public void endOthers(AccountId account, String kept) {
        of(account).filter(session -> !session.getSessionId().equals(kept)).forEach(SessionInformation::expireNow);
    }

    private Stream<SessionInformation> of(AccountId account) {
        return registry.getAllPrincipals().stream()
                .filter(principal -> principal instanceof SignedInAccount signedIn
                        && signedIn.id().equals(account))
                .flatMap(principal -> registry.getAllSessions(principal, false).stream());
    }
}
