package org.wego.demo;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.wego.security.DemonstrationAccounts;

/** Fills an empty database with the organisation as its 2017 brochure shows it. */
@Component
@Profile("demo")
class DemonstrationData implements ApplicationRunner {

    private final DemonstrationAccounts accounts;

    DemonstrationData(DemonstrationAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        accounts.openStaff();
    }
}
