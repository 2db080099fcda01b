package org.wego.programs.registration.seat;

/**
 * Somebody else changed a registration, or how many seats are taken, at this moment: whatever was done here is undone,
 * and done again.
 */
public final class Overtaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Overtaken() {
        super("a registration was changed meanwhile");
    }
}
