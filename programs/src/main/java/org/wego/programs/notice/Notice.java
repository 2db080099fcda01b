package org.wego.programs.notice;

import org.wego.membership.name.Excerpt;

/**
 * What somebody is told.
 *
 * @param kind has its words
 * @param occasion tells it from all else of its kind, such as an id; each occasion is told once, however often it is
 *     reported
 * @param about what it is about, as the subject names it
 * @param detail what the text names beside, such as a day or a prize; may be empty
 * @param words what the Secretariat says with it; may be empty
 * @param path where to go on, such as {@code /desk/my-projects}
 */
public record Notice(Kind kind, String occasion, String about, String detail, String words, String path) {

    private static final int LONGEST_ABOUT = 200;
    private static final int LONGEST_WORDS = 1_000;

    public Notice {
        about = Excerpt.of(about, LONGEST_ABOUT);
        detail = Excerpt.of(detail, LONGEST_ABOUT);
        words = Excerpt.of(words, LONGEST_WORDS);
    }

    /** What people are told of. */
    public enum Kind {
        /** A project looks for cities. */
        CALL_OPENED,
        /** It will do so for only a few more days, and nothing has come from the city. */
        CALL_CLOSING,
        LETTER_RECEIVED,
        LETTER_SELECTED,
        LETTER_DECLINED,
        NOMINATION_RECEIVED,
        /** Nominations are to be scored. */
        JURY_ASKED,
        NOMINATION_SHORTLISTED,
        NOMINATION_WON
    }
}
