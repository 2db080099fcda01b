package org.wego.membership.constraint;

import java.util.regex.Pattern;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.modulith.NamedInterface;

/**
 * A constraint that decides between two who write at once. Whoever catches what a database refuses says which constraint
 * it means, as any other one that is broken is a fault and must not be taken for it.
 */
@NamedInterface
public final class Constraint {

    private final Pattern inMessage;

    private Constraint(String inMessage) {
        this.inMessage = Pattern.compile(inMessage, Pattern.CASE_INSENSITIVE);
    }

    /** A constraint by the name that its migration gives it; one of several where they decide about the same. */
    public static Constraint named(String... names) {
        // H2 keeps a unique constraint as an index whose name is made of it
        return new Constraint("(?<!\\w)(" + String.join("|", names) + ")(_index_\\w+)?(?!\\w)");
    }

    /** The primary key of a table whose migration gave it no name: each database has one of its own for it. */
    public static Constraint keyOf(String table) {
        return new Constraint("(?<!\\w)%1$s_pkey(?!\\w)|primary[ _]key\\w* on \\w+\\.%1$s(?!\\w)".formatted(table));
    }

    /** Whether it is this constraint that refused a change. */
    public boolean isBrokenBy(DataIntegrityViolationException refused) {
        return inMessage
                .matcher(String.valueOf(refused.getMostSpecificCause().getMessage()))
                .find();
    }

    /**
     * Goes on only if it is this constraint that refused a change.
     *
     * @throws DataIntegrityViolationException the refusal itself if something else was wrong
     */
    public void requireBrokenBy(DataIntegrityViolationException refused) {
        if (!isBrokenBy(refused)) {
            throw refused;
        }
    }
}
