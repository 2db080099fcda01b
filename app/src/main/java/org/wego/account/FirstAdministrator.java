package org.wego.account;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.wego.operation.ApplicationAddress;

/**
 * While no person has an account, each start writes a one-time link to the log with which the first administrator chooses
 * an e-mail and a password. There is no default password.
 */
@Component
@Profile("!demo")
class FirstAdministrator implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    private final Accounts accounts;
    private final Invitations invitations;
    private final ApplicationAddress address;

    FirstAdministrator(Accounts accounts, Invitations invitations, ApplicationAddress address) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.address = address;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (accounts.countByDemonstrationFalse() == 0) {
            SetupLink link = invitations.invite(null);
            LOG.warn(
                    "Nobody can sign in yet. Make the first administrator until {} (once): {}",
                    link.expiresAt(),
                    address.of(link.path()));
        }
    }
}
