package org.wego.governance.resolution;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wego.governance.meeting.MeetingId;
import org.wego.membership.access.ForEverybody;

/**
 * What was decided, for everybody to read and for others to refer to: an appointment, or the admission of a member, was
 * decided by one of these.
 */
@Service
@ForEverybody
@NamedInterface
@Transactional(readOnly = true)
public class Resolutions {

    private static final int MOST_OF_A_MEETING = 1_000;

    private final ResolutionStore store;

    Resolutions(ResolutionStore store) {
        this.store = store;
    }

    /** An adopted resolution. */
    public Optional<ResolutionSummary> find(ResolutionId id) {
        return store.findById(id.value()).map(Resolution::summary).filter(resolution -> !resolution.draft());
    }

    /**
     * Adopted resolutions, those of the latest year first, by body and kind, the latest number first.
     *
     * @param last the number after which the list goes on, or null to begin
     */
    public List<ResolutionSummary> adopted(ResolutionSearch search, @Nullable ResolutionNumber last, int most) {
        return store.adopted(search, last, most).stream()
                .map(Resolution::summary)
                .toList();
    }

    /** All that a meeting adopted, the latest number first; some dozens at most. */
    public List<ResolutionSummary> adoptedAt(MeetingId meeting) {
        return store.adopted(ResolutionSearch.at(meeting), null, MOST_OF_A_MEETING).stream()
                .map(Resolution::summary)
                .toList();
    }

    /** The same, a stretch of them. */
    public List<ResolutionSummary> page(ResolutionSearch search, int offset, int most) {
        return store.adopted(search, offset, most).stream()
                .map(Resolution::summary)
                .toList();
    }

    /** How many such were adopted. */
    public long count(ResolutionSearch search) {
        return store.countAdopted(search);
    }

    /** The years in which something was adopted, the latest first. */
    public List<Integer> years() {
        return store.years();
    }
}
