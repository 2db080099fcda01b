package org.wego.governance.organisation;

import java.util.Set;
import org.springframework.modulith.NamedInterface;

/** What came of a change to the record of the organisation. */
@NamedInterface
public sealed interface IdentityOutcome {

    /** A value that can be wrong. */
    @NamedInterface
    enum Field {
        NAME,
        SINCE,
        FOUNDED,
        CITIES,
        ADDRESS,
        PHONE,
        EMAIL,
        WEBSITE,
        PAYMENT,
        SOURCE,
        WORDING;

        /** Whether invoices bear it, so that it must be printable. */
        public boolean isPrinted() {
            return switch (this) {
                case NAME, ADDRESS, PHONE, EMAIL, PAYMENT -> true;
                case SINCE, FOUNDED, CITIES, WEBSITE, SOURCE, WORDING -> false;
            };
        }
    }

    /** It is recorded. */
    record Saved() implements IdentityOutcome {}

    /** These values are missing, too long, not printable or cannot be right; nothing was changed. */
    @NamedInterface
    record Invalid(Set<Field> fields) implements IdentityOutcome {}

    /** Somebody else changed the same since it was read; nothing was changed. */
    @NamedInterface
    record Stale() implements IdentityOutcome {}

    /** The organisation is on record already. */
    @NamedInterface
    record KnownAlready() implements IdentityOutcome {}

    /** No organisation is on record yet, so there is nothing to change. */
    @NamedInterface
    record NotKnown() implements IdentityOutcome {}
}
