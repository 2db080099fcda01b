package org.wego.ui.component.history;

import java.time.Clock;
import java.util.Collection;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.wego.membership.audit.AuditTrail;
import org.wego.membership.audit.ChangeFilter;
import org.wego.ui.component.Panel;

/** Shows administrators the latest changes of what a screen is about. */
@Component
public class ChangeHistory {

    private static final int LATEST = 100;

    private final AuditTrail trail;
    private final AuditWords words;
    private final Clock clock;

    ChangeHistory(AuditTrail trail, AuditWords words, Clock clock) {
        this.trail = trail;
        this.words = words;
        this.clock = clock;
    }

    /** The changes of all records of one kind. */
    public Panel of(String subject) {
        ChangeFilter kind = new ChangeFilter("", subject, null, null, null);
        return new HistoryPanel(trail.find(kind, null, LATEST), words, clock.getZone());
    }

    /** The changes of some records, such as a thing and its parts. */
    public Panel of(Collection<UUID> records) {
        return new HistoryPanel(trail.of(records, LATEST), words, clock.getZone());
    }
}
