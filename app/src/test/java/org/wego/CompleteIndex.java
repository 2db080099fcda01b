package org.wego;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.wego.knowledge.search.CatalogSearch;
import org.wego.knowledge.search.SearchQuestion;

/**
 * The index of the catalogs is made in the background after the start of the application; whoever looks for something
 * in it waits here until it is complete.
 */
public final class CompleteIndex {

    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(1);
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(20);

    private CompleteIndex() {}

    /** Returns as soon as all that is published can be found. */
    public static void of(CatalogSearch search) {
        long end = System.nanoTime() + PATIENCE;
        while (!search.find(SearchQuestion.of("")).complete()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("the index was not made in time");
            }
            LockSupport.parkNanos(PAUSE);
        }
    }
}
