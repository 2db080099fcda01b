package org.wego.membership.fee;

/** No edition of economic data was imported yet, so no fee can be named that depends on them. */
public class NoEditionYet extends RuntimeException {

    private static final long serialVersionUID = 1;

    NoEditionYet() {
        super("no edition of economic data was imported yet");
    }
}
