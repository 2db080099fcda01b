package org.wego.web.site;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.wego.drawing.Drawing;
import org.wego.governance.office.Office;
import org.wego.governance.roster.OfficeHolder;
import org.wego.governance.roster.OfficesOnDay;
import org.wego.map.MemberMap;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.directory.MemberSearch;
import org.wego.membership.directory.MemberSummary;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.time.Standing;
import org.wego.seats.SeatLayout;
import org.wego.seats.SeatLinks;
import org.wego.seats.SeatPicture;
import org.wego.web.copy.DataVersion;

/** The pictures of public pages: maps of members, and the seats of a day. */
@Component
public class SitePictures {

    /** The most members that a map shows; more would hide each other, and the world. */
    static final int MOST = 1_000;

    private final MemberDirectory directory;
    private final Supplier<List<MemberSummary>> members;
    private final MessageSource texts;

    SitePictures(MemberDirectory directory, MessageSource texts, DataVersion data) {
        this.directory = directory;
        this.members = data.remembered(() -> directory.find(MemberSearch.ALL, 0, MOST));
        this.texts = texts;
    }

    /** Where all members of today are; null if that is known of none. */
    @Nullable
    MemberMap membersOfToday() {
        return map(
                members.get().stream()
                        .filter(member -> member.standing() == Standing.MEMBER)
                        .toList(),
                Set.of());
    }

    /** Where these members are; null if that is known of none. */
    public @Nullable MemberMap members(List<MemberSummary> found) {
        return map(found, Set.of());
    }

    /** Where this member is; null if that is not known. */
    @Nullable
    MemberMap member(MemberSummary member) {
        return map(List.of(member), Set.of(member.id()));
    }

    /** Where the cities in office are, the President's city standing out; null if that is known of none. */
    @Nullable
    MemberMap governing(OfficesOnDay day) {
        return map(directory.of(ids(day.holders())), ids(day.holding(Office.PRESIDENT)));
    }

    private static Set<MemberId> ids(List<OfficeHolder> holders) {
        return holders.stream()
                .map(holder -> holder.city().member())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** The seats of a day. */
    Drawing seats(OfficesOnDay day, SeatLayout layout) {
        return SeatPicture.of(day, layout, texts, links());
    }

    /**
     * The seats of a day as a file of their own.
     *
     * @param styles what a page would give them
     */
    Drawing seats(OfficesOnDay day, String styles) {
        return SeatPicture.of(day, SeatLayout.WIDE, texts, links(), styles);
    }

    private @Nullable MemberMap map(List<MemberSummary> members, Set<MemberId> marked) {
        String base = base();
        return MemberMap.of(texts, base, members, marked, member -> base + "members/" + member)
                .orElse(null);
    }

    private static SeatLinks links() {
        String base = base();
        return new SeatLinks(
                member -> base + "members/" + member,
                office -> base + "governance/offices/" + OfficePage.nameOf(office));
    }

    private static String base() {
        String path =
                ServletUriComponentsBuilder.fromCurrentContextPath().build().getPath();
        return (path == null ? "" : path) + "/";
    }
}
