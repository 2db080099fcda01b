package org.wego.membership.register;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.organisation.MemberProfile;
import org.wego.membership.organisation.SizeFigure;
import org.wego.membership.organisation.SizeKind;

/** Reads whole records of many members. For the slices that export, which answer for who may ask. */
@Component
public class MemberRecords {

    private final Members members;

    MemberRecords(Members members) {
        this.members = members;
    }

    /**
     * A record without its history.
     *
     * @param suspended whether its rights rest
     */
    public record Recorded(
            MemberId id, MemberProfile profile, boolean suspended, Map<SizeKind, List<SizeFigure>> series) {

        /** One series of figures. */
        public List<SizeFigure> series(SizeKind kind) {
            return series.getOrDefault(kind, List.of());
        }
    }

    /** The records in the order of the ids; those that are gone are left out. */
    @Transactional(readOnly = true)
    public List<Recorded> of(List<MemberId> ids) {
        Map<UUID, Recorded> found = new HashMap<>();
        members.findByIdIn(ids.stream().map(MemberId::value).toList())
                .forEach(member -> found.put(member.memberId().value(), recorded(member)));
        return ids.stream()
                .map(id -> found.get(id.value()))
                .filter(Objects::nonNull)
                .toList();
    }

    private static Recorded recorded(Member member) {
        Map<SizeKind, List<SizeFigure>> series = new EnumMap<>(SizeKind.class);
        for (SizeKind kind : SizeKind.values()) {
            series.put(kind, member.series(kind));
        }
        return new Recorded(member.memberId(), member.profile(), member.isSuspended(), series);
    }
}
