package org.wego.knowledge.search.task;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.wego.knowledge.search.task.IndexTasks.IndexTask;

/**
 * How far an index has come with what was asked for. Numbers that were passed by belong to transactions that are not
 * committed yet, or never will be: these gaps are looked at again for as long as a transaction may take, and nothing else
 * is.
 */
public final class IndexPosition {

    private final Map<Long, Gap> gaps = new TreeMap<>();
    private final Duration patience;
    private long reached;

    private record Gap(long last, Instant until) {}

    /** Numbers to look at: those behind one, up to another. */
    record Stretch(long behind, long last) {}

    /**
     * Begins somewhere.
     *
     * @param reached up to which everything is done
     * @param patience how long a transaction may take
     */
    IndexPosition(long reached, Duration patience) {
        this.reached = reached;
        this.patience = patience;
    }

    /** Where something may have been asked for that is not done yet. */
    List<Stretch> open(Instant now) {
        gaps.values().removeIf(it -> it.until().isBefore(now));
        List<Stretch> open = new ArrayList<>();
        gaps.forEach((first, gap) -> open.add(new Stretch(first - 1, gap.last())));
        open.add(new Stretch(reached, Long.MAX_VALUE));
        return open;
    }

    /** Notes what is done of a stretch, in the order of the numbers. */
    void done(Stretch stretch, List<IndexTask> tasks, Instant now) {
        Iterator<IndexTask> done = tasks.iterator();
        long behind = stretch.behind();
        Gap gap = gaps.remove(behind + 1);
        while (done.hasNext()) {
            long at = done.next().sequence();
            if (at > behind + 1) {
                gaps.put(behind + 1, new Gap(at - 1, gap == null ? now.plus(patience) : gap.until()));
            }
            behind = at;
        }
        reached = Math.max(reached, behind);
        if (gap != null && behind < gap.last()) {
            gaps.put(behind + 1, gap);
        }
    }
}
