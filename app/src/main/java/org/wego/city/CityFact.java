package org.wego.city;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wego.membership.organisation.CityOnRecord;

/**
 * One thing that is known of a city.
 *
 * @param when as well as it is known, such as "27–30 Jun 2017"; empty if it is not
 * @param what its name
 * @param aside what tells it from others, or empty
 * @param address the public page that tells more, below the address of the application
 * @param sources where it is documented, or null if the page says so
 * @param others cities that it is about as well
 */
public record CityFact(
        String when,
        String what,
        String aside,
        String address,
        @Nullable String sources,
        List<CityOnRecord> others) {

    /** Keeps its own copy of the list. */
    public CityFact {
        others = List.copyOf(others);
    }

    CityFact(String when, String what, String aside, String address, @Nullable String sources) {
        this(when, what, aside, address, sources, List.of());
    }
}
