package org.wego.account;

/** The change would leave nobody who can administer the platform. */
public class LastAdministrator extends RuntimeException {

    LastAdministrator() {
        super("at least one administrator must be able to sign in");
    }
}
