package org.wego.membership.term;

import static org.wego.membership.term.AgainstTerms.refuseIf;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.wego.membership.name.NameKey;
import org.wego.membership.organisation.MemberId;

/** Keeps which names members bore before. For the slice that keeps members, which answers for who may ask. */
@Component
public class Renamings {

    private final JdbcTemplate jdbc;

    Renamings(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of a member, the first one first. */
    public List<Renaming> of(MemberId member) {
        return jdbc.query(
                """
                select ends_on, name, next_name, decided_by, reason from membership.member_renaming
                where member_id = ? order by number""",
                (row, _) -> new Renaming(
                        row.getObject(1, LocalDate.class).plusDays(1),
                        row.getString(2),
                        row.getString(3),
                        new Grounds(row.getString(4), row.getString(5))),
                member.value());
    }

    /**
     * Notes that a member bears another name.
     *
     * @throws AgainstTerms if it was renamed on that day or later
     */
    public void add(MemberId member, Renaming renaming, LocalDate today) {
        List<Renaming> before = of(member);
        refuseIf(renaming.day().isAfter(today), TermRefusal.IN_FUTURE);
        refuseIf(renaming.day().isBefore(TermChanges.LONG_AGO), TermRefusal.LONG_AGO);
        LocalDate starts = before.isEmpty() ? Stay.EVER : before.getLast().day();
        refuseIf(!renaming.day().isAfter(starts), TermRefusal.OUT_OF_ORDER);
        jdbc.update(
                """
                insert into membership.member_renaming (
                    member_id, number, starts_on, ends_on, name, name_key, next_name, decided_by, reason)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                member.value(),
                before.size() + 1,
                starts,
                renaming.day().minusDays(1),
                renaming.before(),
                NameKey.of(renaming.before()),
                renaming.name(),
                renaming.grounds().decidedBy(),
                renaming.grounds().reason());
    }

    /**
     * Takes the last one back.
     *
     * @return what is taken back
     * @throws AgainstTerms if there is none
     */
    public Renaming takeBack(MemberId member) {
        List<Renaming> all = of(member);
        refuseIf(all.isEmpty(), TermRefusal.NOTHING_TO_TAKE_BACK);
        jdbc.update(
                "delete from membership.member_renaming where member_id = ? and number = ?",
                member.value(),
                all.size());
        return all.getLast();
    }
}
