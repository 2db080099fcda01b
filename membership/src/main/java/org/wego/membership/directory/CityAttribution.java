package org.wego.membership.directory;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wego.membership.access.ForStaff;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.register.MemberHistory;

/** Says which member a city on record is, where its name means none, or does not say which of several. */
@Service
@ForStaff
@NamedInterface
public class CityAttribution {

    private final ObjectProvider<CitiesOnRecord> records;
    private final MembersByName members;
    private final MemberHistory history;

    CityAttribution(ObjectProvider<CitiesOnRecord> records, MembersByName members, MemberHistory history) {
        this.records = records;
        this.members = members;
        this.history = history;
    }

    /**
     * The cities that are on record without a member, by name, each with the members of that name: none or several.
     *
     * @param limit how many cities at most
     */
    @Transactional(readOnly = true)
    public Map<CityOnRecord, List<MemberId>> withoutMember(int limit) {
        List<CityOnRecord> cities = records.stream()
                .flatMap(kept -> kept.withoutMember().stream())
                .distinct()
                .sorted(Comparator.comparing(CityOnRecord::name).thenComparing(CityAttribution::country))
                .limit(limit)
                .toList();
        Map<CityOnRecord, NamedMember> named = members.of(cities);
        Map<CityOnRecord, List<MemberId>> found = new LinkedHashMap<>();
        cities.forEach(city -> found.put(city, candidates(named.getOrDefault(city, new NamedMember.Nobody()))));
        return found;
    }

    private static String country(CityOnRecord city) {
        return city.country() == null ? "" : city.country().getAlpha2();
    }

    private static List<MemberId> candidates(NamedMember named) {
        return switch (named) {
            case NamedMember.Several(var several) -> several;
            case NamedMember.One(var member) -> List.of(member);
            case NamedMember.Nobody() -> List.of();
        };
    }

    /**
     * Links every record of a city to its member, whatever the member is called. Records that have a member keep it.
     *
     * @param read the city as it was read, without a member
     * @return how many records it linked; none if somebody else did so before
     */
    @Transactional
    public int link(CityOnRecord read, MemberId member) {
        int linked = records.stream()
                .mapToInt(kept -> kept.link(member, read.name(), read.country()))
                .sum();
        if (linked > 0) {
            history.noteCity(member, read);
        }
        return linked;
    }
}
