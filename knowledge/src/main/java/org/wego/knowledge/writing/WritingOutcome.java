package org.wego.knowledge.writing;

import java.util.List;
import org.springframework.modulith.NamedInterface;
import org.wego.knowledge.entry.EntryProblem;
import org.wego.knowledge.entry.EntryState;

/** What came of writing on an entry or of a step of it; whatever is not saved left everything as it was. */
@NamedInterface
public sealed interface WritingOutcome {

    /**
     * It is recorded.
     *
     * @param now to be handed in with what is written next
     * @param conflicts fields that somebody else wrote meanwhile, which stay as that one saved them
     */
    @NamedInterface
    record Saved(DraftDetails now, List<FieldConflict> conflicts) implements WritingOutcome {}

    /** Something is missing or cannot be. */
    @NamedInterface
    record Incomplete(List<EntryProblem> problems) implements WritingOutcome {}

    /** It was changed since it was read, so that somebody should look again. */
    @NamedInterface
    record Stale(DraftDetails now) implements WritingOutcome {}

    /** The state that it is in does not allow it. */
    @NamedInterface
    record NotNow(EntryState state) implements WritingOutcome {}

    /** There is no such entry, or not for whoever asks. */
    @NamedInterface
    record Unknown() implements WritingOutcome {}
}
