package org.wego.knowledge.entry;

/** The state that an entry is in does not allow the step. */
public final class EntryNotInState extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient EntryId entry;
    private final EntryState state;
    private final EntryState asked;

    EntryNotInState(EntryId entry, EntryState state, EntryState asked) {
        super(entry + " is " + state + " and cannot become " + asked);
        this.entry = entry;
        this.state = state;
        this.asked = asked;
    }

    /** The entry. */
    public EntryId entry() {
        return entry;
    }

    /** The state it is in. */
    public EntryState state() {
        return state;
    }

    /** The state it was to come into. */
    public EntryState asked() {
        return asked;
    }
}
