package org.wego.membership.term;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.wego.membership.access.ForEverybody;
import org.wego.membership.organisation.MemberId;

/**
 * Which records go on as others, which is no secret. What was made for a record stays with it, and whoever it goes on as
 * answers for it.
 */
@Service
@ForEverybody
@NamedInterface
public class MergedRecords {

    private final JdbcClient jdbc;

    MergedRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The record that a merged one goes on as, which may have been merged itself; empty if it was not merged. */
    public Optional<MemberId> next(MemberId member) {
        return jdbc.sql("select into_id from membership.member_merge where member_id = ?")
                .param(member.value())
                .query(UUID.class)
                .optional()
                .map(MemberId::new);
    }

    /** As which records merged ones go on; others are left out. A statement for each merge on the longest way. */
    public Map<MemberId, MemberId> heirs(Collection<MemberId> members) {
        Map<MemberId, MemberId> into = new HashMap<>();
        Set<MemberId> asked = Set.copyOf(members);
        while (!asked.isEmpty()) {
            Map<MemberId, MemberId> found = into(asked);
            into.putAll(found);
            asked = Set.copyOf(found.values());
        }
        Map<MemberId, MemberId> heirs = new HashMap<>();
        for (MemberId member : members) {
            for (MemberId next = into.get(member); next != null; next = into.get(next)) {
                heirs.put(member, next);
            }
        }
        return heirs;
    }

    private Map<MemberId, MemberId> into(Collection<MemberId> members) {
        Map<MemberId, MemberId> into = new HashMap<>();
        jdbc.sql("select member_id, into_id from membership.member_merge where member_id in (:ids)")
                .param("ids", members.stream().map(MemberId::value).toList())
                .query(row -> {
                    into.put(new MemberId(row.getObject(1, UUID.class)), new MemberId(row.getObject(2, UUID.class)));
                });
        return into;
    }

    /** A member, and behind it all records that go on as it; a statement for each merge on the longest way. */
    public List<MemberId> with(MemberId member) {
        List<MemberId> all = new ArrayList<>(List.of(member));
        List<MemberId> before = all;
        while (!before.isEmpty()) {
            before = mergedInto(before);
            all.addAll(before);
        }
        return List.copyOf(all);
    }

    private List<MemberId> mergedInto(List<MemberId> members) {
        return jdbc.sql("""
                        select member_id from membership.member_merge where into_id in (:ids)
                        order by merged_on, member_id""")
                .param("ids", members.stream().map(MemberId::value).toList())
                .query((row, _) -> new MemberId(row.getObject(1, UUID.class)))
                .list();
    }
}
