package org.wego.membership.invoicing.recipient;

import com.neovisionaries.i18n.CountryCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wego.membership.invoicing.Addressee;
import org.wego.membership.ledger.Debtor;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.organisation.MemberProfile;
import org.wego.membership.place.CountryName;

/** How letters to whoever is invoiced are addressed today. */
@Component
public class Addressees {

    private static final int AT_ONCE = 1_000;

    private final JdbcClient jdbc;

    Addressees(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of members; those that do not exist are left out. */
    public Map<MemberId, Addressee> of(Collection<MemberId> members) {
        Map<MemberId, Addressee> found = HashMap.newHashMap(members.size());
        List<UUID> ids = members.stream().map(MemberId::value).toList();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            jdbc.sql("select id, name, address, country, place from membership.member where id in (:ids)")
                    .param("ids", ids.subList(from, Math.min(ids.size(), from + AT_ONCE)))
                    .query(row -> {
                        found.put(new MemberId(row.getObject(1, UUID.class)), addressee(row));
                    });
        }
        return found;
    }

    /** Of a member or a person, of which no address is on record; empty if there is none. */
    public Optional<Addressee> of(Debtor debtor) {
        return switch (debtor) {
            case Debtor.Member(var member) ->
                Optional.ofNullable(of(List.of(member)).get(member));
            case Debtor.Person(var person) ->
                jdbc.sql("select name from membership.person where id = ?")
                        .param(person.value())
                        .query(String.class)
                        .optional()
                        .map(name -> new Addressee(name, List.of()));
        };
    }

    private static Addressee addressee(ResultSet row) throws SQLException {
        List<String> lines = new ArrayList<>(row.getString(3).lines().toList());
        CountryCode country = CountryCode.getByCode(row.getString(4));
        if (country != null && !lines.contains(CountryName.of(country))) {
            lines.add(CountryName.of(country));
        }
        return new Addressee(MemberProfile.label(row.getString(2), row.getString(5)), lines);
    }
}
