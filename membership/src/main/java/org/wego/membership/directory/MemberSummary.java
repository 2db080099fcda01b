package org.wego.membership.directory;

import com.neovisionaries.i18n.CountryCode;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.organisation.MemberKind;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.membership.organisation.Region;
import org.wego.membership.organisation.SizeFigure;
import org.wego.membership.time.MembershipDates;
import org.wego.membership.time.Standing;

/**
 * A member in a list.
 *
 * @param standing as of today
 * @param population the newest figure
 */
public record MemberSummary(
        MemberId id,
        String name,
        MembershipCategory category,
        MemberKind kind,
        @Nullable CountryCode country,
        @Nullable Region region,
        @Nullable BigDecimal latitude,
        @Nullable BigDecimal longitude,
        MembershipDates dates,
        Standing standing,
        @Nullable SizeFigure population) {}
