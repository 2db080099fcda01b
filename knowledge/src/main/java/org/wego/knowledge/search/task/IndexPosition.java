package org.wego.knowledge.search.task;

import java.util.List;
import java.util.TreeSet;
import org.wego.knowledge.search.task.IndexTasks.IndexTask;

/**
 * How far an index has come with what was asked for. All numbers up to the floor are done; beyond it there may be gaps,
 * which belong to transactions that are not committed yet, or never will be.
 */
public final class IndexPosition {

    private final TreeSet<Long> doneBeyond = new TreeSet<>();
    private long floor;

    /**
     * Begins somewhere.
     *
     * @param floor up to which everything is done
     */
    public IndexPosition(long floor) {
        this.floor = floor;
    }

    /** Everything up to it is done. */
    public long floor() {
        return floor;
    }

    /** Those that are not done yet. */
    public List<IndexTask> open(List<IndexTask> tasks) {
        return tasks.stream()
                .filter(it -> it.sequence() > floor && !doneBeyond.contains(it.sequence()))
                .toList();
    }

    /** Notes what is done; a gap below what is settled is none. */
    public void done(List<IndexTask> tasks) {
        for (IndexTask task : tasks) {
            if (task.isSettled()) {
                floor = Math.max(floor, task.sequence());
            } else {
                doneBeyond.add(task.sequence());
            }
        }
        while (!doneBeyond.isEmpty() && doneBeyond.first() <= floor + 1) {
            floor = Math.max(floor, doneBeyond.removeFirst());
        }
    }
}
