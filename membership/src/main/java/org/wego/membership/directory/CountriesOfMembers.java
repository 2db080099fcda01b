package org.wego.membership.directory;

import com.neovisionaries.i18n.CountryCode;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.wego.membership.economy.check.MemberCountries;

/** Tells economic data which countries an edition should not lack. */
@Component
class CountriesOfMembers implements MemberCountries {

    private final MemberDirectory directory;

    CountriesOfMembers(MemberDirectory directory) {
        this.directory = directory;
    }

    @Override
    public Set<CountryCode> today() {
        return directory.counts().byCountry().keySet();
    }
}
