package org.wego.words;

import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.wego.membership.schedule.Band;

/**
 * Words a band by where it begins and where the next one does: amounts can lie between two whole numbers. The words are
 * those that invoices print.
 */
public final class BandWords {

    private BandWords() {}

    /**
     * "1,000,000 to under 2,000,000" or "10,000,000 and more".
     *
     * @param texts finds the text of a key, with arguments
     */
    public static String of(Band band, BiFunction<String, Object[], String> texts) {
        return of(band.from(), band.to(), texts);
    }

    /**
     * The same of its two ends.
     *
     * @param to the first value above it; null if it is open to the top
     */
    public static String of(long from, @Nullable Long to, BiFunction<String, Object[], String> texts) {
        String start = Formats.number(from);
        return to == null
                ? texts.apply("fees.band.open", new Object[] {start})
                : texts.apply("fees.band.to", new Object[] {start, Formats.number(to)});
    }
}
