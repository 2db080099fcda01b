package org.wego.web.edge;

/** Thrown where a request turns out to be one for the edge to refuse while it is being read. */
public class Refused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Refusal reason;

    public Refused(Refusal reason) {
        super(reason.name());
        this.reason = reason;
    }

    /** Why. */
    public Refusal reason() {
        return reason;
    }
}
