package org.wego.membership.audit;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.wego.membership.access.Actor;

/** Reports changes of records, in the name of whoever acts and as of now, in the transaction that makes them. */
@Component
@NamedInterface
public class ChangeReporting {

    private final ApplicationEventPublisher events;
    private final Actor actor;
    private final Clock clock;

    public ChangeReporting(ApplicationEventPublisher events, Actor actor, Clock clock) {
        this.events = events;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Reports the parts in which two states of a record differ, if they do. A record that is made has {@link
     * RecordState#NONE} before, one that is taken away has it after.
     */
    public void report(String subject, UUID id, String label, RecordState before, RecordState after) {
        report(subject, id, label, before.to(after));
    }

    /** Reports changes of a record, if there are any. */
    public void report(String subject, UUID id, String label, List<Change> changes) {
        reportAs(actor.name(), subject, id, label, changes);
    }

    /** Reports changes in the name of somebody whom the thread does not act for, such as a person who is not signed in yet. */
    public void reportAs(String by, String subject, UUID id, String label, List<Change> changes) {
        if (!changes.isEmpty()) {
            events.publishEvent(new RecordChanged(subject, id, label, by, clock.instant(), changes));
        }
    }
}
