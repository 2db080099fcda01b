package org.wego.account;

/** After the change nobody could administer the platform. */
public class LastAdministrator extends RuntimeException {

    LastAdministrator() {
        super("at least one administrator must be able to sign in");
    }
}
