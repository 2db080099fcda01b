package org.wego.governance.meeting;

import java.time.LocalDate;
import java.util.List;

/** What was decided at meetings; whoever records decisions provides it, so that no meeting is moved away from its own. */
public interface Decisions {

    /** The days on which a meeting decided something, each once. */
    List<LocalDate> daysOf(MeetingId meeting);
}
