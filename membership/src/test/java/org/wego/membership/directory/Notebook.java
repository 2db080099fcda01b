package org.wego.membership.directory;

import com.neovisionaries.i18n.CountryCode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.membership.organisation.MemberId;

/** The simplest records that name cities. */
@Component
class Notebook implements CitiesOnRecord {

    final List<CityOnRecord> cities = new ArrayList<>();
    int readings;

    @Override
    public List<CityOnRecord> withoutMember() {
        readings++;
        return cities.stream().filter(city -> city.member() == null).distinct().toList();
    }

    @Override
    public int link(MemberId member, String name, @Nullable CountryCode country) {
        CityOnRecord unlinked = new CityOnRecord(null, name, country);
        int before = withoutMember().size();
        cities.replaceAll(city -> city.equals(unlinked) ? new CityOnRecord(member, name, country) : city);
        return before - withoutMember().size();
    }
}
