package org.wego.catalog;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.wego.membership.access.ForEverybody;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.directory.MemberSearch;
import org.wego.membership.directory.MemberSummary;
import org.wego.membership.organisation.MemberId;

/** Where in the world members are, for maps. */
@Service
public class CityPlaces {

    /** The most members that are read for a map. */
    private static final int MOST = 1_000;

    private final MemberDirectory members;

    CityPlaces(MemberDirectory members) {
        this.members = members;
    }

    /** Those of the members whose place is on record, with one statement. */
    @ForEverybody
    public Map<MemberId, MemberSummary> of(Set<MemberId> cities) {
        return cities.isEmpty()
                ? Map.of()
                : members.find(MemberSearch.ALL, 0, MOST).stream()
                        .filter(it -> cities.contains(it.id()) && it.latitude() != null && it.longitude() != null)
                        .collect(Collectors.toMap(
                                MemberSummary::id, Function.identity(), (one, _) -> one, LinkedHashMap::new));
    }
}
