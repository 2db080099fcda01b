package org.wego.account;

import org.jspecify.annotations.Nullable;
import org.wego.membership.access.Role;
import org.wego.membership.contact.PersonId;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.text.CleanText;
import org.wego.security.AccountId;

/**
 * Command to correct who an account is and what it may do. For the role {@link Role#MEMBER}, and no other, it names who
 * has it.
 *
 * @param version that of the account as it was read
 * @param person somebody on record; null for somebody new
 * @param member whom somebody new represents from now on
 */
public record ChangeAccount(
        AccountId account,
        int version,
        String name,
        Role role,
        @Nullable PersonId person,
        @Nullable MemberId member) {

    public ChangeAccount {
        name = CleanText.line(name);
    }

    /** A change to an account of somebody who works for the organisation itself. */
    public static ChangeAccount toStaff(AccountId account, int version, String name, Role role) {
        return new ChangeAccount(account, version, name, role, null, null);
    }
}
