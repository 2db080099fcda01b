package org.wego.account;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wego.account.holder.AccountHolders;
import org.wego.membership.access.ForAdministrators;
import org.wego.membership.access.ForEverybody;
import org.wego.membership.access.Role;
import org.wego.membership.access.SecretToken;
import org.wego.membership.contact.ContactOutcome.Saved;
import org.wego.membership.contact.PersonId;
import org.wego.membership.organisation.MemberId;

/** The accounts everybody may try. Outside the profile {@code demo} neither this class nor the accounts work. */
@Service
@Profile("demo")
public class DemonstrationAccounts {

    /** Password and API token of every demonstration account. */
    public static final String SECRET = "demo";

    private static final String ADMIN = "admin@wego.example";
    private static final String STAFF = "staff@wego.example";
    private static final String MEMBER = "member@wego.example";

    private final Accounts accounts;
    private final AccountHolders holders;
    private final PasswordEncoder passwords;
    private final Clock clock;

    DemonstrationAccounts(Accounts accounts, AccountHolders holders, PasswordEncoder passwords, Clock clock) {
        this.accounts = accounts;
        this.holders = holders;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** E-mail addresses of the accounts that exist, the least powerful first. */
    @ForEverybody
    public List<String> emails() {
        return Stream.of(MEMBER, STAFF, ADMIN).filter(accounts::existsByEmail).toList();
    }

    /** Opens the accounts of staff and administrator that do not exist yet. */
    @ForAdministrators
    @Transactional
    public void openStaff() {
        open(Account.openForDemonstration(STAFF, "Secretariat staff", Role.STAFF, null, clock.instant()));
        open(Account.openForDemonstration(ADMIN, "Administrator", Role.ADMIN, null, clock.instant()));
    }

    /** Opens the account of somebody who represents this member from now on, unless it exists. */
    @ForAdministrators
    @Transactional
    public void openMember(MemberId member, String name) {
        if (!accounts.existsByEmail(MEMBER)) {
            if (holders.holder(null, member, name, MEMBER) instanceof Saved(PersonId person)) {
                open(Account.openForDemonstration(MEMBER, name, Role.MEMBER, person, clock.instant()));
            }
        }
    }

    private void open(Account account) {
        if (!accounts.existsByEmail(account.email())) {
            account.choosePassword(passwords.encode(SECRET));
            account.useToken(SecretToken.hash(SECRET));
            accounts.saveAndFlush(account);
        }
    }
}
