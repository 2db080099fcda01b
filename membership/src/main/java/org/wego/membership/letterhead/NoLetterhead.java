package org.wego.membership.letterhead;

/** The name of the organisation is not on record for the day of issue, so no invoice can be sent. */
class NoLetterhead extends RuntimeException {

    NoLetterhead() {
        super("No letterhead is on record");
    }
}
