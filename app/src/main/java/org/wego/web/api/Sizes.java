package org.wego.web.api;

import org.wego.words.Formats;

/** How sizes of files are written. */
final class Sizes {

    private static final int STEP = 10;

    private Sizes() {}

    /** In the largest unit that leaves a whole number. */
    static String written(long bytes) {
        String[] units = {"bytes", "KB", "MB", "GB"};
        int unit = Math.min(Long.numberOfTrailingZeros(bytes) / STEP, units.length - 1);
        return Formats.number(bytes >> (unit * STEP)) + " " + units[unit];
    }
}
