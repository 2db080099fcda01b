package org.wego.membership.assessment;

import java.time.Instant;

/**
 * Somebody stopped a fee run for good.
 *
 * @param year whose fees it was about
 * @param at when it was stopped
 */
public record FeeRunCancelled(FeeRunId run, int year, Instant at) {}
