package org.wego.membership.reminder;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * That nobody is reminded of an invoice.
 *
 * @param until the last day; null until it is lifted
 */
@NamedInterface
public record ReminderBlock(String reason, @Nullable LocalDate until, String by) {}
