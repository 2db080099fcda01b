package org.wego.membership.fee;

import com.neovisionaries.i18n.CountryCode;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.membership.organisation.SizeFigure;

/**
 * What a fee is computed from.
 *
 * @param size the figure of the series that the fee of the category depends on
 * @param year the fee year
 */
@NamedInterface
public record FeeInputs(
        MembershipCategory category,
        @Nullable CountryCode country,
        @Nullable SizeFigure size,
        int year) {}
