package org.wego.membership.keeping;

import org.springframework.modulith.NamedInterface;

/** A change that a record does not allow; whatever was done of it is undone. */
@NamedInterface
public abstract class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Object outcome;

    /** @param outcome what the caller is told */
    protected Refusal(Object outcome) {
        super(outcome.toString());
        this.outcome = outcome;
    }

    /** What the caller is told. */
    public final Object outcome() {
        return outcome;
    }
}
