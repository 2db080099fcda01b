package org.wego.account;

/** Somebody else has changed the account since it was read; nothing was changed now. */
public class ChangedMeanwhile extends RuntimeException {

    ChangedMeanwhile() {
        super("the account is not what it was when it was read");
    }
}
