package org.wego.membership.term;

/** Something does not fit on the time line of a member; nothing was changed. */
public final class AgainstTerms extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final TermRefusal why;

    public AgainstTerms(TermRefusal why) {
        super(why.name());
        this.why = why;
    }

    /** Why. */
    public TermRefusal why() {
        return why;
    }

    static void refuseIf(boolean wrong, TermRefusal why) {
        if (wrong) {
            throw new AgainstTerms(why);
        }
    }
}
