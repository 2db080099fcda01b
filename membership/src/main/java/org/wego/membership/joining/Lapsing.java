package org.wego.membership.joining;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.wego.membership.access.Actor;
import org.wego.membership.joining.ApplicationState.Deed;
import org.wego.membership.joining.JoiningOutcome.Done;

/** Ends applications that nobody touches any more, after the applicant was told so in time. */
@Component
@EnableConfigurationProperties(Lapsing.Terms.class)
class Lapsing {

    private static final int BLOCK = 500;

    private final ApplicationRows rows;
    private final Applications applications;
    private final ApplicationChanges changes;
    private final Terms terms;
    private final Clock clock;

    Lapsing(ApplicationRows rows, Applications applications, ApplicationChanges changes, Terms terms, Clock clock) {
        this.rows = rows;
        this.applications = applications;
        this.changes = changes;
        this.terms = terms;
        this.clock = clock;
    }

    @Bean
    static RecurringTask<Void> lapseApplications(Lapsing lapsing) {
        return Tasks.recurring("lapse-applications", FixedDelay.ofHours(6)).execute((_, _) -> lapsing.lookAtAll());
    }

    /** Warns and ends what is due; done twice it does the same. */
    void lookAtAll() {
        Instant since = clock.instant().minus(Duration.ofDays((long) terms.lapseDays() - terms.noticeDays()));
        ApplicationId last = null;
        List<ApplicationId> block = rows.untouchedSince(since, last, BLOCK);
        while (!block.isEmpty()) {
            block.forEach(id -> changes.held(id, it -> look(it, since)));
            last = block.getLast();
            block = rows.untouchedSince(since, last, BLOCK);
        }
    }

    private JoiningOutcome look(Application application, Instant since) {
        if (!application.state().isOpen() || application.touchedAt().isAfter(since)) {
            return new JoiningOutcome.NotInState(application.state());
        }
        Instant warned = application.warnedAt();
        if (warned == null) {
            application.warn(clock.instant());
            changes.write(
                    application,
                    ApplicationLetters.Letter.LAPSING,
                    application.touchedAt().toString(),
                    Integer.toString(terms.noticeDays()),
                    Optional.empty());
            applications.flush();
            return new Done(application.applicationId());
        }
        boolean due = !warned.plus(Duration.ofDays(terms.noticeDays())).isAfter(clock.instant());
        return due
                ? changes.step(application, Deed.LAPSE, Actor.SYSTEM, "")
                : new JoiningOutcome.NotInState(application.state());
    }

    /**
     * How long an application stays open.
     *
     * @param lapseDays after so many days in which nobody did anything it lapses
     * @param noticeDays so many days before the applicant is told
     */
    @ConfigurationProperties("wego.joining")
    record Terms(
            @DefaultValue("180") int lapseDays,
            @DefaultValue("14") int noticeDays) {

        Terms {
            if (noticeDays < 1 || lapseDays <= noticeDays) {
                throw new IllegalArgumentException(
                        "wego.joining.lapse-days must be more than notice-days, which are at least 1");
            }
        }
    }
}
