package org.wego;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.wego.web.copy.DataVersion;

/**
 * Measures while nothing is changed by a job of the clock and one half minute lasts. Otherwise what is remembered and the
 * copies of pages are rightly read anew in the middle, and it is measured again.
 */
public final class Undisturbed {

    private static final int MOST = 20;

    private Undisturbed() {}

    /** @param work is told which time it is done, for addresses that nobody has asked for before */
    public static <T> T measured(DataVersion data, IntFunction<T> work) {
        AtomicInteger readings = new AtomicInteger();
        Supplier<Integer> reading = data.remembered(readings::incrementAndGet);
        for (int time = 0; time < MOST; time++) {
            int before = reading.get();
            T measured = work.apply(time);
            if (reading.get() == before) {
                return measured;
            }
        }
        throw new AssertionError("something is changed all the time");
    }
}
