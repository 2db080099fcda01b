package org.wego.membership.assessment.gate;

import org.joda.money.Money;
import org.springframework.modulith.NamedInterface;

/**
 * The fees of the members that have one thing in common.
 *
 * @param key a category's name or a UN M49 region; empty for members without a region
 * @param members how many members pay
 * @param total what they pay together
 */
@NamedInterface
public record GroupTotal(String key, long members, Money total) {}
