package org.wego.knowledge.reading;

import org.springframework.modulith.NamedInterface;

/** What became of a wish to change a reading list. */
@NamedInterface
public sealed interface ListOutcome {

    /** It is so now. */
    @NamedInterface
    record Saved(ReadingListId id) implements ListOutcome {}

    /** A list needs a name of at most {@value ReadingList#LONGEST_NAME} characters. */
    @NamedInterface
    record BadName() implements ListOutcome {}

    /** There are as many lists, or as many entries on it, as there may be. */
    @NamedInterface
    record Full(int most) implements ListOutcome {}

    /** It was renamed since it was read. */
    record Stale() implements ListOutcome {}

    /** There is no such list, or it is somebody else's; or the entry is not published. */
    record Unknown() implements ListOutcome {}
}
