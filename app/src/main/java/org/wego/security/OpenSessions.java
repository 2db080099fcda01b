package org.wego.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionIdListener;
import jakarta.servlet.http.HttpSessionListener;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.session.SessionInformation;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.stereotype.Component;

/**
 * The sessions of whoever is signed in; nobody else has one. An account and an address have only so many: a new one ends
 * the one that was idle for longest, at once, as a session of the desk holds much memory. Those of an account also end
 * when what it may do has changed, also by another process.
 */
@Component
public class OpenSessions implements SessionAuthenticationStrategy, HttpSessionListener, HttpSessionIdListener {

    private static final Logger LOG = LoggerFactory.getLogger(OpenSessions.class);

    private final SessionRegistry registry;
    private final Stamps stamps;
    private final int perAccount;
    private final int perAddress;
    private final Map<String, Open> open = new ConcurrentHashMap<>();

    OpenSessions(
            SessionRegistry registry,
            Stamps stamps,
            @Value("${wego.sessions.per-account}") int perAccount,
            @Value("${wego.sessions.per-address}") int perAddress) {
        this.registry = registry;
        this.stamps = stamps;
        this.perAccount = perAccount;
        this.perAddress = perAddress;
    }

    /**
     * A session.
     *
     * @param stamp what the account might do when it began; null if that was nothing
     * @param renewing whether it is the one in which the account is changed, which goes on with the stamp that follows
     */
    private record Open(
            HttpSession session,
            AccountId account,
            ClientNetwork network,
            @Nullable UUID stamp,
            boolean renewing) {

        boolean isHeldTo(@Nullable UUID now) {
            return now != null && (renewing || now.equals(stamp));
        }

        Open with(@Nullable UUID now, boolean renewing) {
            return new Open(session, account, network, now, renewing);
        }

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
            UUID stamp = stamps.of(List.of(account.id())).get(account.id());
            open.put(session.getId(), new Open(session, account.id(), network, stamp, false));
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
        open.computeIfPresent(kept, (_, session) -> session.with(session.stamp(), true));
        of(account).filter(session -> !session.getSessionId().equals(kept)).forEach(SessionInformation::expireNow);
    }

    /** Ends those whose account may do something else by now, or has another password: by another process. */
    @Scheduled(fixedDelay = 5, timeUnit = TimeUnit.SECONDS)
    void endStale() {
        try {
            Map<AccountId, UUID> now = stamps.of(
                    open.values().stream().map(Open::account).distinct().toList());
            open.forEach((id, session) -> hold(id, session, now.get(session.account())));
        } catch (DataAccessException away) {
            LOG.debug("Sessions are held to their accounts once the database is back", away);
        }
    }

    private void hold(String id, Open session, @Nullable UUID now) {
        if (!session.isHeldTo(now)) {
            Optional.ofNullable(registry.getSessionInformation(session.session().getId()))
                    .ifPresent(SessionInformation::expireNow);
        } else if (!Objects.equals(now, session.stamp())) {
            open.replace(id, session, session.with(now, false));
        }
    }

    private Stream<SessionInformation> of(AccountId account) {
        return registry.getAllPrincipals().stream()
                .filter(principal -> principal instanceof SignedInAccount signedIn
                        && signedIn.id().equals(account))
                .flatMap(principal -> registry.getAllSessions(principal, false).stream());
    }

    /**
     * What accounts may do and by which password, each as a value that tells nothing else, so that a session can be held
     * to what was so when it began.
     */
    @Component
    static class Stamps {

        private static final String ASKED =
                "select id, role, person_id, password_hash from app.account where not blocked and id in (:ids)";

        private final JdbcClient jdbc;

        Stamps(JdbcClient jdbc) {
            this.jdbc = jdbc;
        }

        /** Those of these accounts; whatever is blocked or gone has none. */
        Map<AccountId, UUID> of(Collection<AccountId> accounts) {
            Map<AccountId, UUID> stamps = new HashMap<>();
            List<UUID> ids = accounts.stream().map(AccountId::value).toList();
            RowCallbackHandler note = row -> stamps.put(account(row), stamp(row));
            if (!ids.isEmpty()) {
                jdbc.sql(ASKED).param("ids", ids).query(note);
            }
            return stamps;
        }

        private static AccountId account(ResultSet row) throws SQLException {
            return new AccountId(row.getObject("id", UUID.class));
        }

        private static UUID stamp(ResultSet row) throws SQLException {
            String all = row.getString("role") + row.getString("person_id") + row.getString("password_hash");
            return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8));
        }
    }
}
