package org.wego.operation.event;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.CompletedEventPublications;
import org.springframework.modulith.events.EventPublication;
import org.springframework.modulith.events.EventPublication.Status;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.wego.operation.jobs.SoonAgain;

/**
 * Delivers again what a listener failed at, after pauses that grow, and what was begun so long ago that its process
 * must have been killed. What was delivered is forgotten after a while.
 */
@Configuration
class EventResubmission {

    private static final String SILENT = """
             where completion_date is null and status <> 'FAILED'
               and coalesce(last_resubmission_date, publication_date) < ?
            """;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final IncompleteEventPublications incomplete;
    private final CompletedEventPublications completed;
    private final Duration patience;
    private final Duration kept;

    /**
     * @param patience how long a listener may be at an event; after that it is taken for dead
     * @param kept how long delivered events are remembered
     */
    EventResubmission(
            JdbcClient jdbc,
            Clock clock,
            IncompleteEventPublications incomplete,
            CompletedEventPublications completed,
            @Value("${wego.events.patience}") Duration patience,
            @Value("${wego.events.keep}") Duration kept) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.incomplete = incomplete;
        this.completed = completed;
        this.patience = patience;
        this.kept = kept;
    }

    @Bean
    RecurringTask<Void> eventResubmissionJob(@Value("${wego.events.look-every}") Duration lookEvery) {
        return Tasks.recurring("event-resubmission", FixedDelay.of(lookEvery)).execute((_, _) -> deliverAgain());
    }

    @Bean
    RecurringTask<Void> eventTrimmingJob() {
        return Tasks.recurring("event-trimming", FixedDelay.ofHours(6))
                .execute((_, _) -> completed.deletePublicationsOlderThan(kept));
    }

    /** Delivers again what has failed and waited long enough, and at once what a killed process has left. */
    void deliverAgain() {
        Set<UUID> silent = giveUpTheSilent();
        resubmit(failed().and(publication -> silent.contains(publication.getIdentifier()) || isDue(publication)));
    }

    /** Delivers a failed event again, due or not. */
    void resubmit(UUID delivery) {
        resubmit(failed().and(publication -> publication.getIdentifier().equals(delivery)));
    }

    private void resubmit(Predicate<EventPublication> which) {
        incomplete.resubmitIncompletePublications(which);
    }

    private static Predicate<EventPublication> failed() {
        return publication -> publication.getStatus() == Status.FAILED;
    }

    private boolean isDue(EventPublication publication) {
        Instant last = publication.getLastResubmissionDate();
        Instant tried = last == null ? publication.getPublicationDate() : last;
        Duration pause = SoonAgain.pauseAfter(publication.getCompletionAttempts());
        return !clock.instant().isBefore(tried.plus(pause));
    }

    private Set<UUID> giveUpTheSilent() {
        OffsetDateTime since = clock.instant().minus(patience).atOffset(ZoneOffset.UTC);
        Set<UUID> silent = Set.copyOf(jdbc.sql("select id from app.event_publication" + SILENT)
                .param(since)
                .query((row, _) -> row.getObject("id", UUID.class))
                .list());
        if (!silent.isEmpty()) {
            jdbc.sql("update app.event_publication set status = 'FAILED'" + SILENT)
                    .param(since)
                    .update();
        }
        return silent;
    }
}
