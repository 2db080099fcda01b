package org.wego.membership.fee;

import org.springframework.modulith.NamedInterface;

/** No edition of economic data was imported yet, so no fee can be named that depends on them. */
@NamedInterface
public class NoEditionYet extends RuntimeException {

    private static final long serialVersionUID = 1;

    NoEditionYet() {
        super("no edition of economic data was imported yet");
    }
}
