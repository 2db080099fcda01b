package org.wego.knowledge.search.synonym;

import org.springframework.modulith.NamedInterface;

/** What became of an edit of synonyms. */
@NamedInterface
public enum SynonymOutcome {
    SAVED,
    /** A group is two words or more. */
    TOO_FEW,
    /** More, or longer ones, than a group can have. */
    TOO_LONG,
    /** Somebody else has changed or removed the group since it was read. */
    STALE
}
