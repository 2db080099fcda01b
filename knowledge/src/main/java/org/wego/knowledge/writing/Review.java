package org.wego.knowledge.writing;

import org.springframework.modulith.NamedInterface;

/**
 * The review of an entry since it was handed over last.
 *
 * @param round how often it was handed over
 * @param version to be handed in with a change; 0 if nobody has begun
 * @param reviewer whose it is; empty if it is nobody's
 */
@NamedInterface
public record Review(int round, long version, String reviewer, ReviewMarks marks) {

    static Review unbegun(int round, String reviewer) {
        return new Review(round, 0, reviewer, ReviewMarks.OPEN);
    }
}
