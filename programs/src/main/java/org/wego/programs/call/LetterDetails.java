package org.wego.programs.call;

import java.time.Instant;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.file.FileOwner;
import org.wego.membership.organisation.MemberId;
import org.wego.programs.project.ProjectId;

/**
 * A letter of intent.
 *
 * @param version to be handed in with a change
 * @param handedBy who handed it in last
 * @param answer what the city was told with the decision; empty as long as there is none
 */
@NamedInterface
public record LetterDetails(
        LetterId id,
        int version,
        ProjectId project,
        MemberId member,
        LetterState state,
        String text,
        String handedBy,
        Instant handedAt,
        String answer) {

    /** The longest letter, in characters. */
    public static final int LONGEST_TEXT = 8_000;

    /** The longest answer, in characters. */
    public static final int LONGEST_ANSWER = 1_000;

    /** Under what its papers are kept. */
    public FileOwner papers() {
        return new FileOwner(LetterWriting.SUBJECT, id.value());
    }
}
