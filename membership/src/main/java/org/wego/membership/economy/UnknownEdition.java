package org.wego.membership.economy;

/** There is no edition with that id. */
public class UnknownEdition extends RuntimeException {

    private final transient EditionId edition;

    public UnknownEdition(EditionId edition) {
        super("There is no edition " + edition);
        this.edition = edition;
    }

    /** The id that was asked for. */
    public EditionId edition() {
        return edition;
    }
}
