package org.wego.account;

import org.jspecify.annotations.Nullable;
import org.wego.membership.access.Role;
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
}
