package org.wego.membership.assessment;

import com.neovisionaries.i18n.CountryCode;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.fee.FeeReason;
import org.wego.membership.invoicing.InvoiceNumber;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.membership.place.Region;

/**
 * The fee of one member in a run.
 *
 * @param position how many fees stand before it where it was read: among those of the run, or of the members asked for
 * @param lastYear what the member was assessed the year before; null if it was not
 * @param why how the amount came about
 * @param invoice the number of its invoice; null if there is none yet
 */
@NamedInterface
public record MemberFee(
        long position,
        MemberId member,
        String name,
        MembershipCategory category,
        @Nullable CountryCode country,
        @Nullable Region region,
        Money amount,
        @Nullable Money lastYear,
        FeeReason why,
        @Nullable InvoiceNumber invoice) {}
