package org.wego.account;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.wego.membership.contact.EmailAddress;

interface Accounts extends Repository<Account, UUID> {

    Account saveAndFlush(Account account);

    Optional<Account> findById(UUID id);

    Optional<Account> findByEmail(String email);

    /** The account that somebody names who signs in; what is no address is not looked for. */
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
}
