package org.wego.membership.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

class ActorTests {

    private final Actor actor = new SecurityContextActor(
            new StaticListableBeanFactory().getBeanProvider(SecurityContextHolderStrategy.class));

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void isTheSystemWhereNobodyAsked() {
        assertThat(actor.name()).isEqualTo("system");
    }

    @Test
    void isAVisitorWithoutAnAccount() {
        SecurityContextHolder.getContext()
                .setAuthentication(new AnonymousAuthenticationToken(
                        "key", "anonymousUser", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS")));

        assertThat(actor.name()).isEqualTo("visitor");
    }

    @Test
    void actsInANameWithTheRightsOfARoleAndGivesThemBack() {
        List<String> names = new ArrayList<>();
        actor.inTheNameOf("chief@wego.example", Role.ADMIN, () -> {
            actor.inTheNameOf("clerk@wego.example", Role.STAFF, () -> {
                names.add(actor.name());
                assertThat(SecurityContextHolder.getContext()
                                .getAuthentication()
                                .getAuthorities())
                        .extracting(GrantedAuthority::getAuthority)
                        .containsExactly("ROLE_GUEST", "ROLE_MEMBER", "ROLE_STAFF");
            });
            names.add(actor.name());
        });
        names.add(actor.name());

        assertThat(names).containsExactly("clerk@wego.example", "chief@wego.example", "system");
    }

    @Test
    void givesTheNameBackWhenTheWorkFails() {
        assertThatThrownBy(() -> actor.inTheNameOf("clerk@wego.example", Role.STAFF, () -> {
                    throw new IllegalStateException("work");
                }))
                .hasMessage("work");

        assertThat(actor.name()).isEqualTo("system");
    }
}
