package org.wego.account;

/** There is an account with this e-mail already. */
public class EmailTaken extends RuntimeException {

    private final String email;

    EmailTaken(String email) {
        super("an account with the e-mail " + email + " exists");
        this.email = email;
    }

    /** The e-mail, in lower case. */
    public String email() {
        return email;
    }
}
