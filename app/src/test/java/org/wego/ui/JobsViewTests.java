package org.wego.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.wego.As;
import org.wego.SentStatements;
import org.wego.ViewTest;
import org.wego.membership.access.Role;
import org.wego.operation.event.EventDelivery;
import org.wego.operation.event.UnfinishedDelivery;
import org.wego.operation.jobs.JobSummary;
import org.wego.operation.jobs.Jobs;

class JobsViewTests extends ViewTest {

    @Autowired
    Jobs jobs;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EventDelivery events;

    @Autowired
    Clock clock;

    @AfterEach
    void takeBack() {
        jdbc.sql("delete from app.scheduled_tasks where task_name = 'gone-job'").update();
        jdbc.sql("delete from app.job_failure where task_name = 'gone-job'").update();
    }

    @Test
    @As(Role.ADMIN)
    void showsEachJobWithItsNextTime() {
        navigate("desk/administration/jobs", Component.class);

        assertThat(find(H1.class).single().getText()).isEqualTo("Jobs");
        assertThat(shown()).contains("Backup", "Journal trimming", "Event resubmission", "Event trimming");
        assertThat(jobs.list()).extracting(JobSummary::name).contains("backup");
    }

    @Test
    @As(Role.ADMIN)
    void runsABackupAtOnce() {
        navigate("desk/administration/jobs", Component.class);
        jdbc.sql("update app.scheduled_tasks set last_success = null where task_name = 'backup'")
                .update();

        ((Button) test(jobGrid()).getCellComponent(shown().indexOf("Backup"), 5)).click();

        await(() -> lastDone("backup") != null);
    }

    @Test
    @As(Role.ADMIN)
    void saysWhatWentWrongAndWhereTheLogHasIt() {
        OffsetDateTime tomorrow = OffsetDateTime.now(clock).plus(Duration.ofDays(1));
        jdbc.sql("""
                        insert into app.scheduled_tasks (task_name, task_instance, execution_time, picked,
                            consecutive_failures, last_failure, version)
                        values ('gone-job', '17', ?, false, 2, ?, 1)
                        """).params(tomorrow, tomorrow).update();
        jdbc.sql("""
                        insert into app.job_failure (task_name, task_instance, failed_at, words, reference)
                        values ('gone-job', '17', ?, 'The disk is full', '4711')
                        """).param(tomorrow).update();

        navigate("desk/administration/jobs", Component.class);

        Grid<?> grid = jobGrid();
        int row = shown().indexOf("Gone job · 17");
        assertThat(row).isNotNegative();
        assertThat(jobs.list().get(row).failures()).isEqualTo(2);
        assertThat(test(grid).getLitRendererPropertyValue(row, 1, "word", String.class))
                .isEqualTo("Failed 2 times");
        assertThat(test(grid).getLitRendererPropertyValue(row, 4, "words", String.class))
                .contains("The disk is full")
                .contains("4711");
        assertThat(SentStatements.of(jobs::list)).isOne();
    }

    @Test
    @As(Role.ADMIN)
    void saysOfAJobAtWorkThatItIs() {
        OffsetDateTime now = OffsetDateTime.now(clock);
        jdbc.sql("""
                        insert into app.scheduled_tasks (task_name, task_instance, execution_time, picked, picked_by,
                            last_heartbeat, version)
                        values ('gone-job', 'recurring', ?, true, 'another', ?, 1)
                        """).params(now, now).update();

        assertThat(jobs.runNow("gone-job", "recurring")).isFalse();
        assertThat(jobs.runNow("no-such-job", "recurring")).isFalse();
        assertThat(jobs.list())
                .filteredOn(job -> job.name().equals("gone-job"))
                .singleElement()
                .satisfies(job -> assertThat(job.atWork()).isTrue());
    }

    @Test
    @As(Role.ADMIN)
    void showsWhatFollowsFromEventsAndIsNotDone() {
        // what follows from other tests is done a moment after them
        await(() -> events.unfinished(0, 1).isEmpty());
        navigate("desk/administration/jobs", Component.class);
        String nothing = "Nothing is open: all that follows from what people did is done.";
        assertThat(find(Paragraph.class).all()).extracting(Paragraph::getText).contains(nothing);

        OffsetDateTime later = OffsetDateTime.now(clock).plusDays(1);
        jdbc.sql("""
                        insert into app.event_publication (id, publication_date, last_resubmission_date, listener_id,
                            event_type, serialized_event, completion_attempts, status)
                        values (?, ?, ?, 'org.wego.Listener.tidyUp(org.wego.FeeRunCancelled)',
                            'java.lang.String', '""', 1, 'FAILED')
                        """).params(UUID.randomUUID(), later, later).update();
        test(find(Button.class).withText("Check again").single()).click();

        try {
            Grid<?> grid = find(Grid.class).all().getLast();
            assertThat(test(grid).size()).isOne();
            assertThat(test(grid).getCellText(0, 0)).isEqualTo("String");
            assertThat(test(grid).getCellText(0, 1)).isEqualTo("Listener: tidy up");
            assertThat(test(grid).getRow(0)).isInstanceOf(UnfinishedDelivery.class);
            assertThat(((Button) test(grid).getCellComponent(0, 5)).getText()).isEqualTo("Try again");
        } finally {
            jdbc.sql("delete from app.event_publication where event_type = 'java.lang.String'")
                    .update();
        }
    }

    @Test
    @As(Role.STAFF)
    void isNobodyElsesBusiness() {
        assertThatThrownBy(jobs::list).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> jobs.runNow("backup", "recurring")).isInstanceOf(AccessDeniedException.class);
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("patience").isLessThan(end);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }

    private @Nullable Instant lastDone(String name) {
        return jobs.list().stream()
                .filter(job -> job.name().equals(name))
                .findFirst()
                .orElseThrow()
                .lastDone();
    }

    private Grid<?> jobGrid() {
        return find(Grid.class).all().getFirst();
    }

    private List<String> shown() {
        Grid<?> grid = jobGrid();
        return java.util.stream.IntStream.range(0, test(grid).size())
                .mapToObj(row -> test(grid).getCellText(row, 0))
                .toList();
    }
}
