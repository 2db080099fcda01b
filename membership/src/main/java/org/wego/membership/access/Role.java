package org.wego.membership.access;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** What an account may do, from least to most; each role includes the ones before it. */
public enum Role {
    /** Does only what it was named for, such as scoring as a juror. */
    GUEST,
    MEMBER,
    STAFF,
    ADMIN;

    /** This role and every role it includes, as Spring Security's authorities. */
    public List<SimpleGrantedAuthority> authorities() {
        return Stream.of(values())
                .filter(role -> role.compareTo(this) <= 0)
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
    }
}
