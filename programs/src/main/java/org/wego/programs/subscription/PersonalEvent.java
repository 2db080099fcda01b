package org.wego.programs.subscription;

import org.springframework.modulith.NamedInterface;
import org.wego.programs.event.EventSummary;

/**
 * An event of somebody's calendar.
 *
 * @param certain whether somebody has promised to come, or it takes place in their own city; otherwise all wait for an
 *     answer or a seat
 */
@NamedInterface
public record PersonalEvent(EventSummary event, boolean certain) {}
