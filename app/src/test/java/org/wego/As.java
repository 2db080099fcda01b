package org.wego;

import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.UUID;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithSecurityContext;
import org.springframework.security.test.context.support.WithSecurityContextFactory;
import org.wego.membership.access.Role;
import org.wego.membership.contact.PersonId;
import org.wego.security.AccountId;
import org.wego.security.SignedInAccount;

/** Runs a test as an account of this role, with all roles it includes; a member is {@link #PERSON}. */
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@WithSecurityContext(factory = As.Factory.class)
public @interface As {

    /** The member organisation of the member account; it exists as long as {@link OwnCity} says so. */
    UUID CITY = UUID.fromString("019a0000-0000-7000-8000-000000000001");

    /** Who has the member account; represents somebody as long as {@link OwnCity} says so. */
    PersonId PERSON = PersonId.parse("019a0000-0000-7000-8000-000000000002");

    Role value();

    /** Makes the security context. */
    class Factory implements WithSecurityContextFactory<As> {

        @Override
        public SecurityContext createSecurityContext(As as) {
            String name = as.value().name().toLowerCase(java.util.Locale.ROOT);
            SignedInAccount account = new SignedInAccount(
                    AccountId.next(),
                    name + "@wego.example",
                    "The " + name,
                    as.value(),
                    as.value() == Role.MEMBER ? PERSON : null);
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(
                    UsernamePasswordAuthenticationToken.authenticated(account, null, account.getAuthorities()));
            return context;
        }
    }
}
