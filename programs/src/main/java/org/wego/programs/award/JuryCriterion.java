package org.wego.programs.award;

import org.springframework.modulith.NamedInterface;

/** What jurors score, each from one point to five. */
@NamedInterface
public enum JuryCriterion {
    /** Which problem it solves, and how new that is. */
    INNOVATION,
    DESIGN,
    /** Whether it can be paid. */
    BUDGET,
    IMPLEMENTATION,
    /** What others can learn from it. */
    LEARNING,
    VALUE;

    /** The most points of a criterion. */
    public static final int MOST = 5;
}
