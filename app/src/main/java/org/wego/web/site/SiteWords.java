package org.wego.web.site;

import com.neovisionaries.i18n.CountryCode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wego.ui.component.Formats;
import org.wego.ui.component.SourceReference;

/** Words facts in the templates of public pages as the desk does. */
@Component("words")
class SiteWords {

    /** The name of the country, or an empty text for none. */
    public String country(@Nullable CountryCode country) {
        return country == null ? "" : Formats.country(country);
    }

    /** The day, unambiguously. */
    public String date(LocalDate day) {
        return Formats.date(day);
    }

    /** The sources, each with its address if it has one. */
    public List<SourceReference> sources(String sources) {
        return SourceReference.of(sources);
    }
}
