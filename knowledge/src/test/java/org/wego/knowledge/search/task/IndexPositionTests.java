package org.wego.knowledge.search.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wego.knowledge.entry.EntryId;
import org.wego.knowledge.search.task.IndexPosition.Stretch;
import org.wego.knowledge.search.task.IndexTasks.IndexTask;

class IndexPositionTests {

    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private final Instant now = Instant.parse("2026-11-26T10:00:00Z");
    private final IndexPosition position = new IndexPosition(10, PATIENCE);

    @Test
    void goesOnBehindWhatIsDone() {
        done(rest(10), 11, 12);

        assertThat(position.open(now)).containsExactly(rest(12));
    }

    @Test
    void looksAgainAtNothingButTheGapOfATransactionThatTakesLonger() {
        done(rest(10), 13, 14);
        assertThat(position.open(now)).containsExactly(new Stretch(10, 12), rest(14));

        done(new Stretch(10, 12), 12);
        assertThat(position.open(now)).containsExactly(new Stretch(10, 11), rest(14));

        done(new Stretch(10, 11), 11);
        assertThat(position.open(now)).containsExactly(rest(14));
    }

    @Test
    void seesAGapThroughInParts() {
        done(rest(10), 20);
        done(new Stretch(10, 19), 12, 13);
        done(new Stretch(13, 19), 17);

        assertThat(position.open(now))
                .containsExactly(new Stretch(10, 11), new Stretch(13, 16), new Stretch(17, 19), rest(20));
    }

    @Test
    void waitsNoLongerThanATransactionMayTake() {
        done(rest(10), 12);

        assertThat(position.open(now.plus(PATIENCE))).hasSize(2);
        assertThat(position.open(now.plus(PATIENCE).plusMillis(1))).containsExactly(rest(12));
    }

    private void done(Stretch stretch, long... sequences) {
        List<IndexTask> tasks = Arrays.stream(sequences)
                .mapToObj(it -> new IndexTask(it, EntryId.next()))
                .toList();
        position.done(stretch, tasks, now);
    }

    private static Stretch rest(long behind) {
        return new Stretch(behind, Long.MAX_VALUE);
    }
}
