package org.wego.programs.feedback;

import org.springframework.modulith.NamedInterface;

/** What came of an attempt to say something of an event; only {@link #GIVEN} kept anything. */
@NamedInterface
public enum FeedbackOutcome {
    GIVEN,
    /** It was said before. */
    ALREADY,
    /** Only who attended can, once the event is over. */
    NOT_YET,
    /** A mark is missing, or a text is too long. */
    INVALID,
    /** There is no such registration. */
    UNKNOWN
}
