package org.wego.operation.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.schedule.CronSchedule;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoonAgainTests {

    private static final Instant FAILED = Instant.parse("2017-11-01T02:30:00Z");

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 5", "2, 30", "3, 120", "4, 120", "99, 120"})
    void triesAgainAfterPausesThatGrow(int failuresBefore, int minutes) {
        Schedule nightly = new CronSchedule("0 30 2 * * *", ZoneOffset.UTC);

        assertThat(new SoonAgain(nightly).next(failure(failuresBefore)))
                .isEqualTo(FAILED.plus(Duration.ofMinutes(minutes)));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 5", "2, 20", "3, 20"})
    void isNotLaterThanTheNextTimeAnyhow(int failuresBefore, int minutes) {
        assertThat(new SoonAgain(FixedDelay.ofMinutes(20)).next(failure(failuresBefore)))
                .isEqualTo(FAILED.plus(Duration.ofMinutes(minutes)));
    }

    private static ExecutionComplete failure(int before) {
        Execution execution =
                new Execution(FAILED, new TaskInstance<>("job", "once"), true, "here", null, null, before, FAILED, 1);
        return ExecutionComplete.failure(execution, FAILED, FAILED, new IllegalStateException("no"));
    }
}
