package org.wego.knowledge.entry;

/** The entry is not in the state that the step needs. */
final class EntryNotInState extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient EntryId entry;
    private final EntryState state;
    private final EntryState needed;

    EntryNotInState(EntryId entry, EntryState state, EntryState needed) {
        super(entry + " is " + state + ", not " + needed);
        this.entry = entry;
        this.state = state;
        this.needed = needed;
    }

    /** The entry. */
    public EntryId entry() {
        return entry;
    }

    /** The state it is in. */
    public EntryState state() {
        return state;
    }

    /** The state the step needs. */
    public EntryState needed() {
        return needed;
    }
}
