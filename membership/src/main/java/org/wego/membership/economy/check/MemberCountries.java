package org.wego.membership.economy.check;

import com.neovisionaries.i18n.CountryCode;
import java.util.Set;

/** Knows where members come from; whoever finds members implements it. */
@FunctionalInterface
public interface MemberCountries {

    /** The countries of today's members. */
    Set<CountryCode> today();
}
