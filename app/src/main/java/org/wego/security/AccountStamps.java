package org.wego.security;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What accounts may do and by which password, each as a value that tells nothing else, so that a session can be held to
 * what was so when it began.
 */
@Component
class AccountStamps {

    private final JdbcClient jdbc;

    AccountStamps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of these accounts; whatever is blocked or gone has none. */
    Map<AccountId, UUID> of(Collection<AccountId> accounts) {
        Map<AccountId, UUID> stamps = new HashMap<>();
        if (!accounts.isEmpty()) {
            jdbc.sql("select id, role, person_id, password_hash from app.account where not blocked and id in (:ids)")
                    .param("ids", accounts.stream().map(AccountId::value).toList())
                    .query(row -> {
                        String all = row.getString("role") + row.getString("person_id") + row.getString("password_hash");
                        stamps.put(
                                new AccountId(row.getObject("id", UUID.class)),
                                UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)));
                    });
        }
        return stamps;
    }
}
