package org.wego.programs.registration.seat;

/**
 * Somebody else changed a registration, or how many seats are taken, at this moment: what was done of the own deed is undone,
 * and it is done again.
 */
public final class Overtaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Overtaken() {
        super("a registration was changed meanwhile");
    }
}
