package org.wego.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionIdListener;
import jakarta.servlet.http.HttpSessionListener;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.session.SessionInformation;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.stereotype.Component;

/**
 * The sessions of whoever is signed in; nobody else has one. An account and an address have only so many: a new one ends
 * the one that was idle for longest, at once, as a session of the desk holds much memory. Those of an account also end
 * when what it may do has changed.
 */
@Component
public class OpenSessions implements SessionAuthenticationStrategy, HttpSessionListener, HttpSessionIdListener {

    private static final Logger LOG = LoggerFactory.getLogger(OpenSessions.class);

    private final SessionRegistry registry;
    private final int perAccount;
    private final int perAddress;
    private final Map<String, Open> open = new ConcurrentHashMap<>();

    OpenSessions(
            SessionRegistry registry,
            @Value("${wego.sessions.per-account}") int perAccount,
            @Value("${wego.sessions.per-address}") int perAddress) {
        this.registry = registry;
        this.perAccount = perAccount;
        this.perAddress = perAddress;
    }

    private record Open(HttpSession session, AccountId account, ClientNetwork network) {

        long lastUsed() {
            try {
                return session.getLastAccessedTime();
            } catch (IllegalStateException ended) {
                return 0;
            }
        }
    }

    /** Makes room for the session of somebody who signs in. */
    @Override
    public void onAuthentication(
            Authentication authentication, HttpServletRequest request, HttpServletResponse response) {
        if (authentication.getPrincipal() instanceof SignedInAccount account) {
            ClientNetwork network = ClientNetwork.of(request.getRemoteAddr());
            leaveOnly(perAccount - 1, other -> other.account().equals(account.id()));
            leaveOnly(perAddress - 1, other -> other.network().equals(network));
            HttpSession session = request.getSession();
            open.put(session.getId(), new Open(session, account.id(), network));
        }
    }

    private void leaveOnly(int many, Predicate<Open> which) {
        List<Open> found = open.values().stream()
                .filter(which)
                .sorted(Comparator.comparingLong(Open::lastUsed))
                .toList();
        found.stream().limit(Math.max(0, found.size() - many)).forEach(this::end);
    }

    private void end(Open session) {
        open.values().remove(session);
        try {
            session.session().invalidate();
        } catch (IllegalStateException endedByItself) {
            LOG.debug("A session had ended before room was made");
        }
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent ended) {
        open.remove(ended.getSession().getId());
    }

    @Override
    public void sessionIdChanged(HttpSessionEvent changed, String before) {
        Open session = open.remove(before);
        if (session != null) {
            open.put(changed.getSession().getId(), session);
        }
    }

    /** Ends all of an account. */
    public void end(AccountId account) {
        of(account).forEach(SessionInformation::expireNow);
    }

    /** Ends all of an account but the session with this id. */
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
