package org.wego.catalog;

import java.util.List;
import java.util.Set;
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

    /** These members with their places, by name, with one statement. */
    @ForEverybody
    public List<MemberSummary> of(Set<MemberId> cities) {
        return cities.isEmpty()
                ? List.of()
                : members.find(MemberSearch.ALL, 0, MOST).stream()
                        .filter(it -> cities.contains(it.id()))
                        .toList();
    }
}
