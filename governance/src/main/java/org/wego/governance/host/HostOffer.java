package org.wego.governance.host;

import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.governance.meeting.MeetingSummary;
import org.wego.governance.term.AppointmentDetails;
import org.wego.governance.term.Nomination;
import org.wego.governance.term.TermSummary;

/**
 * A city that hosts the next Assembly and is not Executive Vice President yet, though it is so by office.
 *
 * @param term in which it would be
 * @param version of the term that was read
 * @param meeting the Assembly that it hosts, or the one at which it was chosen
 * @param chosenThere whether it is the one at which it was chosen
 * @param nomination what would be recorded
 * @param holder who holds the seat and would be replaced, or null if nobody does
 */
@NamedInterface
public record HostOffer(
        TermSummary term,
        int version,
        MeetingSummary meeting,
        boolean chosenThere,
        Nomination nomination,
        @Nullable AppointmentDetails holder) {}
