package org.wego.governance.resolution;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.springframework.modulith.NamedInterface;

/** How a vote came out. */
@Embeddable
@NamedInterface
public record Votes(
        @Column(name = "votes_for") int inFavour,
        @Column(name = "votes_against") int against,
        @Column(name = "votes_abstaining") int abstaining) {

    /** The most votes that are counted. */
    public static final int MOST = 9_999;

    boolean isPossible() {
        return isPossible(inFavour) && isPossible(against) && isPossible(abstaining);
    }

    private static boolean isPossible(int votes) {
        return votes >= 0 && votes <= MOST;
    }

    /** Whether more were against it than in favour. */
    boolean isLost() {
        return against > inFavour;
    }

    /** All that were cast. */
    public int cast() {
        return inFavour + against + abstaining;
    }

    @Override
    public String toString() {
        return inFavour + " – " + against + " – " + abstaining;
    }
}
