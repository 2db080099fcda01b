package org.wego.programs.call;

import org.springframework.modulith.NamedInterface;

/** What a letter of intent is scored by, each from one point to five. */
@NamedInterface
public enum Criterion {
    /** Whether the city stands behind it. */
    COMMITMENT,
    /** Whether it fits into the city's plans. */
    STRATEGY,
    /** Whether those who live and work there want it. */
    LOCAL_SUPPORT,
    /** Whether it lasts. */
    SUSTAINABILITY,
    /** Whether something follows. */
    FOLLOW_UP;

    /** The most points of a criterion. */
    public static final int MOST = 5;
}
