package org.wego.web.api.governance;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.neovisionaries.i18n.CountryCode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wego.governance.office.Office;
import org.wego.governance.office.Seat;
import org.wego.governance.organisation.IdentityOnDay;
import org.wego.governance.organisation.OfficialName;
import org.wego.governance.roster.OfficeHolder;
import org.wego.governance.roster.OfficesOnDay;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.membership.place.CountryName;

/**
 * Who governed on a day by the Popolo specification 1.0.1 (popoloproject.com). A seat is a post of the organisation, a
 * city an organisation. Where the representative is known, the person is the holder and acts on behalf of the city; else
 * the city itself is the member, since the specification has no organisation that holds a post. Of a day of which nothing
 * is known all lists are there, and empty.
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record Popolo(
        Collection<Organisation> organizations,
        Collection<Post> posts,
        Collection<Person> persons,
        Collection<Membership> memberships,
        Collection<Area> areas) {

    private static final String HOUSE = "organisation";

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Organisation(
            String id,
            String name,
            @JsonProperty("other_names") List<OtherName> otherNames,
            String classification,
            @JsonProperty("area_id") @Nullable String area,
            @JsonProperty("founding_date") @Nullable String founded) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record OtherName(
            String name,
            @JsonProperty("start_date") String since,
            @JsonProperty("end_date") @Nullable String until) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Post(
            String id,
            String label,
            String role,
            @JsonProperty("organization_id") String organisation) {}

    record Person(String id, String name) {}

    /** An organisation named where a member may be anything. */
    record Member(String id, String name) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Membership(
            String id,
            String label,
            String role,
            @JsonProperty("organization_id") String organisation,
            @JsonProperty("post_id") String post,
            @Nullable Member member,
            @JsonProperty("person_id") @Nullable String person,
            @JsonProperty("on_behalf_of_id") @Nullable String onBehalfOf,
            @JsonProperty("area_id") @Nullable String area,
            @JsonProperty("start_date") String since,
            @JsonProperty("end_date") String until) {}

    record Area(String id, String name, String classification) {}

    /** @param labels what an office is called */
    static Popolo of(@Nullable IdentityOnDay identity, @Nullable OfficesOnDay offices, Map<Office, String> labels) {
        Map<String, Organisation> organisations = new LinkedHashMap<>();
        Map<String, Post> posts = new LinkedHashMap<>();
        Map<String, Person> persons = new LinkedHashMap<>();
        Map<String, Membership> memberships = new LinkedHashMap<>();
        Map<String, Area> areas = new LinkedHashMap<>();
        if (identity != null && identity.name() != null) {
            organisations.put(HOUSE, house(identity, identity.name()));
        }
        List<OfficeHolder> holders = offices == null ? List.of() : offices.holders();
        for (OfficeHolder holder : holders) {
            CityOnRecord city = holder.city();
            CountryCode country = city.country();
            if (country != null) {
                areas.putIfAbsent(area(country), new Area(area(country), CountryName.of(country), "country"));
            }
            organisations.putIfAbsent(
                    id(city),
                    new Organisation(
                            id(city), city.name(), List.of(), "city", country == null ? null : area(country), null));
            String label = Objects.requireNonNull(labels.get(holder.office()));
            posts.putIfAbsent(post(holder.seat()), new Post(post(holder.seat()), label, label, HOUSE));
            person(holder).ifPresent(person -> persons.put(person.id(), person));
            memberships.put(holder.id().value().toString(), membership(holder, label));
        }
        if (offices != null) {
            offices.vacancies().forEach(vacancy -> {
                String label = Objects.requireNonNull(labels.get(vacancy.seat().office()));
                posts.putIfAbsent(post(vacancy.seat()), new Post(post(vacancy.seat()), label, label, HOUSE));
            });
        }
        if (!posts.isEmpty() && !organisations.containsKey(HOUSE)) {
            organisations.put(HOUSE, new Organisation(HOUSE, "", List.of(), "organisation of cities", null, null));
        }
        return new Popolo(
                organisations.values(), posts.values(), persons.values(), memberships.values(), areas.values());
    }

    private static Organisation house(IdentityOnDay identity, String name) {
        return new Organisation(
                HOUSE,
                name,
                identity.names().stream().map(Popolo::otherName).toList(),
                "organisation of cities",
                null,
                identity.founded().toString());
    }

    private static OtherName otherName(OfficialName name) {
        return new OtherName(
                name.name(),
                name.since().toString(),
                name.until() == null ? null : name.until().toString());
    }

    private static Membership membership(OfficeHolder holder, String label) {
        Optional<Person> person = person(holder);
        CityOnRecord city = holder.city();
        return new Membership(
                holder.id().value().toString(),
                label + (holder.acting() ? ", acting" : ""),
                label,
                HOUSE,
                post(holder.seat()),
                person.isPresent() ? null : new Member(id(city), city.name()),
                person.map(Person::id).orElse(null),
                person.isPresent() ? id(city) : null,
                city.country() == null ? null : area(city.country()),
                holder.tenure().begins().toString(),
                holder.tenure().ends().toString());
    }

    /** By the register where the person is in it, else by the appointment, since two may have one name. */
    private static Optional<Person> person(OfficeHolder holder) {
        String name = holder.representative().name();
        if (name.isEmpty()) {
            return Optional.empty();
        }
        Object known = holder.representative().person();
        return Optional.of(new Person("person/" + (known == null ? holder.id().value() : known), name));
    }

    private static String post(Seat seat) {
        return seat.office().name().toLowerCase(Locale.ROOT).replace('_', '-') + "/" + seat.number();
    }

    private static String id(CityOnRecord city) {
        return city.member() == null
                ? "city/" + city.name() + (city.country() == null ? "" : "," + city.country())
                : "member/" + city.member().value();
    }

    private static String area(CountryCode country) {
        return "country/" + country.getAlpha2();
    }
}
