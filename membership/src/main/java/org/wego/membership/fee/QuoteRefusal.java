package org.wego.membership.fee;

import com.neovisionaries.i18n.CountryCode;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.membership.organisation.SizeKind;

/** Why no fee can be named; nothing is guessed in place of what is missing. */
@NamedInterface
public sealed interface QuoteRefusal {

    /** No schedule of the category was in force on the first day of the year. */
    @NamedInterface
    record NoScheduleInForce(MembershipCategory category, int year) implements QuoteRefusal {}

    /** The country is not known. */
    record CountryUnknown() implements QuoteRefusal {}

    /** The edition has no figure of the country at all. */
    @NamedInterface
    record CountryNotInEdition(CountryCode country, String edition) implements QuoteRefusal {}

    /** The edition has no figure of the country for the year that counts. */
    @NamedInterface
    record NoGdpForYear(CountryCode country, int year, String edition) implements QuoteRefusal {}

    /** The figure that the fee of the category depends on is not known. */
    @NamedInterface
    record NoSize(SizeKind kind) implements QuoteRefusal {}
}
