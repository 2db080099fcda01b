package org.wego.knowledge.drafting;

import org.springframework.modulith.NamedInterface;
import org.wego.knowledge.entry.EntryId;
import org.wego.knowledge.entry.EntryState;

/** What came of asking for the draft of a project. */
@NamedInterface
public sealed interface DraftOutcome {

    /** It is there, by this call or an earlier one. */
    @NamedInterface
    record Ready(EntryId entry, EntryState state) implements DraftOutcome {}

    /** The project is not done in that city, or nothing is said of what came of it. */
    record NothingToTell() implements DraftOutcome {}

    /** There is no such project, or not in that city. */
    record Unknown() implements DraftOutcome {}
}
