package org.wego.membership.contact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wego.membership.contact.PersonDetails.Served;
import org.wego.membership.name.NameCondition;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.organisation.MemberProfile;

/** Reads people and what they do for members, for lists and pages. */
@Component
class ContactRows {

    private static final String PERSON = "p.id, p.name, p.email, p.phone, p.language, p.version";

    private static final String REPRESENTATION =
            "r.id as representation_id, r.version as representation_version, r.person_id, r.member_id, r.role, r.duty,"
                    + " r.from_day, r.until_day";

    private final JdbcClient jdbc;

    ContactRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<MemberContact> of(MemberId member) {
        return jdbc.sql("select " + PERSON + ", " + REPRESENTATION + """
                        , exists (select 1 from membership.representation o
                            where o.person_id = p.id and o.member_id <> r.member_id) as serves_others
                        from membership.representation r join membership.person p on p.id = r.person_id
                        where r.member_id = :member order by r.id""")
                .param("member", member.value())
                .query((row, _) -> new MemberContact(
                        person(row), row.getInt("version"), row.getBoolean("serves_others"), representation(row)))
                .list();
    }

    /** Whether there is such a member, whose contacts nobody else changes until the end of the transaction then. */
    boolean lock(MemberId member) {
        return jdbc.sql("select id from membership.member where id = :member for update")
                .param("member", member.value())
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    /** People by name, in two statements however many they are. */
    List<PersonDetails> find(String text, int offset, int limit) {
        NameCondition condition = condition(text);
        List<PersonDetails> found = jdbc.sql("select " + PERSON + " from membership.person p where "
                        + condition.clause() + " order by p.name_key, p.id limit :limit offset :offset")
                .params(condition.parameters())
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> new PersonDetails(person(row), row.getInt("version"), List.of()))
                .list();
        Map<PersonId, List<Served>> served =
                served(found.stream().map(it -> it.person().id()).toList());
        return found.stream()
                .map(it -> new PersonDetails(
                        it.person(),
                        it.version(),
                        served.getOrDefault(it.person().id(), List.of())))
                .toList();
    }

    int count(String text) {
        NameCondition condition = condition(text);
        return jdbc.sql("select count(*) from membership.person p where " + condition.clause())
                .params(condition.parameters())
                .query(Integer.class)
                .single();
    }

    Map<PersonId, List<Served>> served(List<PersonId> people) {
        Map<PersonId, List<Served>> served = new HashMap<>();
        if (!people.isEmpty()) {
            jdbc.sql("select m.name, m.place, " + REPRESENTATION + """
                             from membership.representation r join membership.member m on m.id = r.member_id
                            where r.person_id in (:people) order by m.name_key, m.id, r.id""")
                    .param("people", people.stream().map(PersonId::value).toList())
                    .query(row -> {
                        Representation representation = representation(row);
                        served.computeIfAbsent(representation.person(), _ -> new ArrayList<>())
                                .add(new Served(
                                        representation,
                                        MemberProfile.label(row.getString("name"), row.getString("place"))));
                    });
        }
        return served;
    }

    /** Nothing typed finds all. */
    private static NameCondition condition(String text) {
        return text.isBlank() ? new NameCondition("(1 = 1)", Map.of()) : NameCondition.of("p.search_key", text);
    }

    static Person person(ResultSet row) throws SQLException {
        return new Person(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("email"),
                row.getString("phone"),
                row.getString("language"));
    }

    private static Representation representation(ResultSet row) throws SQLException {
        return new Representation(
                new RepresentationId(row.getObject("representation_id", UUID.class)),
                row.getInt("representation_version"),
                new PersonId(row.getObject("person_id", UUID.class)),
                new MemberId(row.getObject("member_id", UUID.class)),
                new Mandate(
                        ContactRole.valueOf(row.getString("role")),
                        row.getString("duty"),
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("until_day", LocalDate.class)));
    }
}
