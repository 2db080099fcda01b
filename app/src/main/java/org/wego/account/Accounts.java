package org.wego.account;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.wego.account.OpenAccount.HolderRefused;
import org.wego.membership.access.Role;
import org.wego.membership.constraint.Constraint;
import org.wego.membership.contact.EmailAddress;

interface Accounts extends Repository<Account, UUID> {

    Constraint EMAIL_ONCE = Constraint.named("account_email_once");
    Constraint PERSON_ONCE = Constraint.named("account_person_once");

    Account saveAndFlush(Account account);

    /**
     * Keeps a new one. If two open the same at once, the second is told what anybody is told who comes later.
     *
     * @throws EmailTaken if there is one with this e-mail
     * @throws HolderRefused if the person has one
     */
    default void open(Account account) {
        try {
            saveAndFlush(account);
        } catch (DataIntegrityViolationException faster) {
            if (EMAIL_ONCE.isBrokenBy(faster)) {
                throw new EmailTaken(account.email());
            }
            PERSON_ONCE.requireBrokenBy(faster);
            throw new HolderRefused(null);
        }
    }

    Optional<Account> findById(UUID id);

    Optional<Account> findByEmail(String email);

    /** The account named at the sign-in; text that is no address is not looked for. */
    default Optional<Account> signingIn(String name) {
        String email = Account.normalized(name);
        return EmailAddress.isOne(email) && email.indexOf(0) < 0 ? findByEmail(email) : Optional.empty();
    }

    boolean existsByEmail(String email);

    boolean existsByIdAndDemonstrationTrue(UUID id);

    /** Accounts of people: those of the demonstration can sign in under its profile only. */
    long countByDemonstrationFalse();

    /** Administrators who are not blocked, locked until the end of the transaction. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select account from Account account where account.role = ADMIN and not account.blocked order by account.id")
    List<Account> lockAdministrators();

    /**
     * Makes sure that somebody else could administer.
     *
     * @throws LastAdministrator if nobody could
     */
    default void keepAnAdministrator(Account changed) {
        // locks all administrators, so that two who remove each other do not both succeed
        boolean another = lockAdministrators().stream()
                .filter(account -> !account.id().equals(changed.id()) && account.passwordHash() != null)
                // an account of the demonstration cannot sign in without its profile
                .anyMatch(account -> !account.demonstration() || changed.demonstration());
        // an account without a password cannot administer yet
        if (changed.role() == Role.ADMIN && changed.passwordHash() != null && !another) {
            throw new LastAdministrator();
        }
    }
}
