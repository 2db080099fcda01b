package org.wego.membership.joining.rule;

import java.time.LocalDate;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.fee.FirstYear;

/**
 * By what members join from a day on: a payment never approves anybody.
 *
 * @param source where that is written
 */
@NamedInterface
public record JoiningRule(LocalDate from, ApprovingBody body, FirstYear firstYear, String source) {}
