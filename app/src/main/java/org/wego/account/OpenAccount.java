package org.wego.account;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wego.membership.access.Role;
import org.wego.membership.contact.ContactOutcome;
import org.wego.membership.contact.PersonId;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.text.CleanText;

/**
 * Command to open an account. For the role {@link Role#MEMBER}, and no other, it names who has it.
 *
 * @param person somebody on record; null for somebody new
 * @param member whom somebody new represents from now on
 */
public record OpenAccount(
        String email,
        String name,
        Role role,
        @Nullable PersonId person,
        @Nullable MemberId member) {

    public OpenAccount {
        email = CleanText.line(email);
        name = CleanText.line(name);
    }

    /** The account of somebody who works for the organisation itself. */
    public static OpenAccount ofStaff(String email, String name, Role role) {
        return new OpenAccount(email, name, role, null, null);
    }

    /** The account cannot be that of the person who was named, or of somebody new. */
    public static class HolderRefused extends RuntimeException {

        private final transient @Nullable ContactOutcome outcome;

        HolderRefused(@Nullable ContactOutcome outcome) {
            super(
                    outcome == null
                            ? "the person has an account"
                            : outcome.getClass().getSimpleName());
            this.outcome = outcome;
        }

        /** Why somebody new was not recorded; empty if the person has an account already. */
        public Optional<ContactOutcome> outcome() {
            return Optional.ofNullable(outcome);
        }
    }
}
