package org.wego.membership.payment;

import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.organisation.MemberId;

/**
 * Which payments to list; what is null does not restrict.
 *
 * @param year in which they arrived
 * @param member whose payments, with those of the records that were merged into it
 * @param unassigned only those of unknown payers, which wait to be booked
 */
@NamedInterface
public record PaymentFilter(
        @Nullable Integer year, @Nullable MemberId member, boolean unassigned) {}
