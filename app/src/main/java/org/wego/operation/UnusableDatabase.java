package org.wego.operation;

/** The platform does not start on this database: it may lose changes, or it cannot be worked with. */
class UnusableDatabase extends RuntimeException {

    private final String action;

    /**
     * @param why what is wrong, in a sentence
     * @param action what to do about it, in a sentence
     */
    UnusableDatabase(String why, String action) {
        super(why);
        this.action = action;
    }

    String action() {
        return action;
    }
}
