package org.wego.web.api;

import com.neovisionaries.i18n.CountryCode;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;
import org.wego.membership.place.CountryName;

/** Reads the country of a call, in two or three letters. */
@Component
class CountryParameter implements Converter<String, CountryCode> {

    @Override
    public CountryCode convert(String code) {
        CountryCode country = CountryName.find(code);
        if (country == null) {
            throw new IllegalArgumentException("no country has the code " + code);
        }
        return country;
    }
}
