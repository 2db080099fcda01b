package org.wego.membership.directory;

import com.neovisionaries.i18n.CountryCode;
import java.util.Map;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.membership.place.Region;

/**
 * How many organisations are members today.
 *
 * @param all all of them, also those whose country or region is not known
 */
@NamedInterface
public record MemberCounts(
        long all,
        Map<MembershipCategory, Long> byCategory,
        Map<Region, Long> byRegion,
        Map<CountryCode, Long> byCountry) {}
