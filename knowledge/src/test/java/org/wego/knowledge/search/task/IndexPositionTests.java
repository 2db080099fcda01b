package org.wego.knowledge.search.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wego.knowledge.entry.EntryId;
import org.wego.knowledge.search.task.IndexTasks.IndexTask;

class IndexPositionTests {

    private final IndexPosition position = new IndexPosition(10);

    @Test
    void goesOnBehindWhatIsDone() {
        position.done(List.of(task(11, false), task(12, false)));

        assertThat(position.floor()).isEqualTo(12);
    }

    @Test
    void waitsForATransactionThatTakesLonger() {
        position.done(List.of(task(12, false), task(13, false)));
        assertThat(position.floor()).isEqualTo(10);
        assertThat(position.open(List.of(task(11, false), task(12, false), task(13, false))))
                .extracting(IndexTask::sequence)
                .containsExactly(11L);

        position.done(List.of(task(11, false)));
        assertThat(position.floor()).isEqualTo(13);
    }

    @Test
    void waitsForNoTransactionThatWasTakenBack() {
        position.done(List.of(task(12, true)));

        assertThat(position.floor()).isEqualTo(12);
    }

    private static IndexTask task(long sequence, boolean settled) {
        return new IndexTask(sequence, EntryId.next(), settled);
    }
}
