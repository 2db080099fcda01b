package org.wego.programs.registration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.directory.MemberSummary;
import org.wego.membership.name.NameKey;
import org.wego.membership.organisation.CityOnRecord;
import org.wego.membership.organisation.MemberId;
import org.wego.programs.event.EventId;
import org.wego.programs.registration.Participant.Filter;
import org.wego.programs.registration.Participant.Place;
import org.wego.programs.registration.rule.OpeningRows;

/** Reads lists of participants, a stretch of them with one statement and the names of their members with another. */
@Component
class ParticipantRows {

    private static final CityOnRecord NO_MEMBER = new CityOnRecord(null, "", null);

    private static final String OWN = RegistrationRows.COLUMNS.replace(
                    "r.version",
                    "r.version, e.title, e.begins_earliest, e.begins_latest, e.ends_earliest, e.ends_latest")
            + " join programs.event e on e.id = r.event_id";

    private static final String EXPECTED =
            " and r.state in ('INVITED', 'APPROVED', 'CONFIRMED', 'ATTENDED', 'NO_SHOW')";

    private final JdbcClient jdbc;
    private final MemberDirectory members;

    ParticipantRows(JdbcClient jdbc, MemberDirectory members) {
        this.jdbc = jdbc;
        this.members = members;
    }

    /** By name; those who wait in the order in which they move up. */
    List<Participant> list(EventId event, Filter filter, int offset, int limit) {
        Map<String, Object> parameters = new HashMap<>();
        String order = filter.state() == RegistrationState.WAITING ? "r.queue, r.id" : "r.name_key, r.id";
        return named(jdbc.sql(RegistrationRows.COLUMNS + where(event, filter, parameters) + " order by " + order
                        + " limit :limit offset :offset")
                .params(parameters)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> RegistrationRows.registration(row))
                .list());
    }

    /** By name, behind a place. */
    List<Participant> after(EventId event, Filter filter, @Nullable Place last, int limit) {
        Map<String, Object> parameters = new HashMap<>();
        String where = where(event, filter, parameters);
        if (last != null) {
            where += " and (r.name_key > :key or (r.name_key = :key and r.id > :id))";
            parameters.put("key", last.nameKey());
            parameters.put("id", last.id().value());
        }
        return named(jdbc.sql(RegistrationRows.COLUMNS + where + " order by r.name_key, r.id limit :limit")
                .params(parameters)
                .param("limit", limit)
                .query((row, _) -> RegistrationRows.registration(row))
                .list());
    }

    int count(EventId event, Filter filter) {
        Map<String, Object> parameters = new HashMap<>();
        return jdbc.sql("select count(*) from programs.registration r" + where(event, filter, parameters))
                .params(parameters)
                .query(Integer.class)
                .single();
    }

    /** Who has a seat, by name. */
    List<Participant> expected(EventId event, String text, int offset, int limit) {
        Map<String, Object> parameters = new HashMap<>();
        return named(jdbc.sql(RegistrationRows.COLUMNS
                        + where(event, new Filter(null, text), parameters) + EXPECTED
                        + " order by r.name_key, r.id limit :limit offset :offset")
                .params(parameters)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> RegistrationRows.registration(row))
                .list());
    }

    int countExpected(EventId event, String text) {
        Map<String, Object> parameters = new HashMap<>();
        return jdbc.sql("select count(*) from programs.registration r"
                        + where(event, new Filter(null, text), parameters) + EXPECTED)
                .params(parameters)
                .query(Integer.class)
                .single();
    }

    Map<RegistrationState, Integer> counts(EventId event) {
        Map<RegistrationState, Integer> counts = new EnumMap<>(RegistrationState.class);
        jdbc.sql("select state, count(*) from programs.registration where event_id = ? group by state")
                .param(event.value())
                .query(row -> {
                    counts.put(RegistrationState.valueOf(row.getString(1)), row.getInt(2));
                });
        return counts;
    }

    /** How many came from each member; those of none have no name. */
    Map<CityOnRecord, Integer> attendedByMember(EventId event) {
        Map<MemberId, Integer> people = new LinkedHashMap<>();
        int[] others = new int[1];
        jdbc.sql("""
                        select member_id, count(*) as people from programs.registration
                        where event_id = ? and state = 'ATTENDED'
                        group by member_id order by people desc, member_id""").param(event.value()).query(row -> {
            UUID member = row.getObject("member_id", UUID.class);
            if (member == null) {
                others[0] = row.getInt("people");
            } else {
                people.put(new MemberId(member), row.getInt("people"));
            }
        });
        Map<MemberId, String> names =
                members.of(people.keySet()).stream().collect(Collectors.toMap(MemberSummary::id, MemberSummary::name));
        Map<CityOnRecord, Integer> named = new LinkedHashMap<>();
        people.forEach((member, many) -> named.merge(
                names.containsKey(member) ? new CityOnRecord(member, names.get(member), null) : NO_MEMBER,
                many,
                Integer::sum));
        if (others[0] > 0) {
            named.merge(NO_MEMBER, others[0], Integer::sum);
        }
        return named;
    }

    /** Of a member, the latest first. */
    List<OwnRegistrations.Listed> of(MemberId member, int offset, int limit) {
        return jdbc.sql(OWN + " where r.member_id = ? order by r.registered_at desc, r.id desc limit ? offset ?")
                .params(member.value(), limit, offset)
                .query((row, _) -> new OwnRegistrations.Listed(
                        RegistrationRows.registration(row), row.getString("title"), dates(row)))
                .list();
    }

    private static String dates(ResultSet row) throws SQLException {
        return OpeningRows.date(row, "begins").writtenTo(OpeningRows.date(row, "ends"));
    }

    int count(MemberId member) {
        return jdbc.sql("select count(*) from programs.registration where member_id = ?")
                .param(member.value())
                .query(Integer.class)
                .single();
    }

    private List<Participant> named(List<Registration> found) {
        Set<MemberId> theirs = found.stream()
                .map(Registration::member)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<MemberId, String> names =
                members.of(theirs).stream().collect(Collectors.toMap(MemberSummary::id, MemberSummary::name));
        return found.stream()
                .map(it -> new Participant(it, it.member() == null ? "" : names.getOrDefault(it.member(), "")))
                .toList();
    }

    private static String where(EventId event, Filter filter, Map<String, Object> parameters) {
        StringBuilder where = new StringBuilder(" where r.event_id = :event");
        parameters.put("event", event.value());
        if (filter.state() != null) {
            where.append(" and r.state = :state");
            parameters.put("state", filter.state().name());
        }
        int number = 0;
        for (Set<String> word : NameKey.words(filter.text())) {
            StringBuilder spellings = new StringBuilder();
            for (String spelt : word) {
                String name = "word" + number++;
                spellings.append(spellings.isEmpty() ? "" : " or ").append("r.search_key like :" + name);
                parameters.put(name, "%" + spelt + "%");
            }
            where.append(" and (").append(spellings).append(')');
        }
        return where.toString();
    }
}
