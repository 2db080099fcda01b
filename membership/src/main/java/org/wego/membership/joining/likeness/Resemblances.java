package org.wego.membership.joining.likeness;

import com.neovisionaries.i18n.CountryCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wego.membership.contact.EmailAddress;
import org.wego.membership.joining.likeness.Resemblance.Reason;
import org.wego.membership.name.NameKey;
import org.wego.membership.organisation.MemberProfile;
import org.wego.membership.time.PartialDate;

/** Finds what resembles an applicant. For the slice that joins, which answers for who may ask. */
@Component
public class Resemblances {

    private static final int MOST = 20;

    /** Shorter names are part of many others. */
    private static final int SHORTEST_PART = 4;

    private final JdbcClient jdbc;

    Resemblances(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Members that may be the applicant already. */
    public List<Resemblance> members(String name, CountryCode country, @Nullable Long people) {
        Set<String> keys = NameKey.resembling(name);
        String key = NameKey.of(name);
        return jdbc.sql("""
                        select id, name, place, name_key, search_key, country, population, left_earliest, left_latest
                        from membership.member
                        where name_key in (:keys)
                            or (country = :country
                                and (population = :people
                                    or (length(name_key) >= :shortest and :key like '%' || name_key || '%')
                                    or (:long and search_key like '%' || :key || '%')))
                        order by name_key, id limit :most""")
                .param("keys", keys)
                .param("country", country.name())
                .param("people", people == null ? -1 : people)
                .param("shortest", SHORTEST_PART)
                .param("key", key)
                .param("long", key.length() >= SHORTEST_PART)
                .param("most", MOST)
                .query((row, _) -> member(row, keys, key, country, people))
                .list();
    }

    /** Other applications that may be of the same. */
    public List<Resemblance> applications(UUID own, String name, String email) {
        Set<String> keys = NameKey.resembling(name);
        String mailbox = EmailAddress.mailbox(email);
        return jdbc.sql("""
                        select id, name, name_key, mailbox from membership.application
                        where id <> :own and (name_key in (:keys) or mailbox = :mailbox)
                        order by id desc limit :most""")
                .param("own", own)
                .param("keys", keys)
                .param("mailbox", mailbox)
                .param("most", MOST)
                .query((row, _) -> {
                    Set<Reason> reasons = EnumSet.noneOf(Reason.class);
                    add(reasons, Reason.SAME_NAME, keys.contains(row.getString("name_key")));
                    add(reasons, Reason.SAME_EMAIL, mailbox.equals(row.getString("mailbox")));
                    return new Resemblance(
                            Resemblance.Kind.APPLICATION,
                            row.getObject("id", UUID.class),
                            row.getString("name"),
                            reasons,
                            null);
                })
                .list();
    }

    private static Resemblance member(
            ResultSet row, Set<String> keys, String key, CountryCode country, @Nullable Long people)
            throws SQLException {
        String other = row.getString("name_key");
        boolean near = country.name().equals(row.getString("country"));
        boolean same = keys.contains(other);
        Set<Reason> reasons = EnumSet.noneOf(Reason.class);
        add(reasons, Reason.SAME_NAME, same);
        boolean within = (other.length() >= SHORTEST_PART && key.contains(other))
                || (key.length() >= SHORTEST_PART && row.getString("search_key").contains(key));
        add(reasons, Reason.NAME_WITHIN, near && !same && within);
        long population = row.getLong("population");
        add(reasons, Reason.SAME_SIZE, near && !row.wasNull() && people != null && people == population);
        return new Resemblance(
                Resemblance.Kind.MEMBER,
                row.getObject("id", UUID.class),
                MemberProfile.label(row.getString("name"), row.getString("place")),
                reasons,
                left(row));
    }

    private static @Nullable PartialDate left(ResultSet row) throws SQLException {
        LocalDate earliest = row.getObject("left_earliest", LocalDate.class);
        return earliest == null ? null : new PartialDate(earliest, row.getObject("left_latest", LocalDate.class));
    }

    private static void add(Set<Reason> reasons, Reason reason, boolean holds) {
        if (holds) {
            reasons.add(reason);
        }
    }
}
