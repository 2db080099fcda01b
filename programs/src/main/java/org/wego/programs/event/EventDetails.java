package org.wego.programs.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.file.FileOwner;
import org.wego.membership.time.PartialDate;

/**
 * An event with all that is recorded of it.
 *
 * @param version to be handed in with a change
 * @param movedFrom when it was to begin before it was postponed, or null
 * @param timetable in the order of the day
 */
@NamedInterface
public record EventDetails(
        EventSummary summary,
        int version,
        @Nullable PartialDate movedFrom,
        List<Contributor> contributors,
        List<Session> timetable,
        String description) {

    public EventDetails {
        contributors = List.copyOf(contributors);
        timetable = List.copyOf(timetable);
    }

    public EventId id() {
        return summary.id();
    }

    /** Who does this for it, in the order in which they are named. */
    public List<Contributor> in(Contributor.Role role) {
        return contributors.stream().filter(it -> it.role() == role).toList();
    }

    /** Under what its papers are kept. */
    public FileOwner papers() {
        return new FileOwner(EventKeeping.SUBJECT, id().value());
    }

    /** The same as it is said in a form. */
    public EventDraft said() {
        return new EventDraft(
                summary.title(),
                summary.kind(),
                summary.begins(),
                summary.ends(),
                summary.hours(),
                summary.city(),
                summary.venue(),
                summary.program(),
                contributors,
                timetable,
                description,
                summary.source());
    }
}
