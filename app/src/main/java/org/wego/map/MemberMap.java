package org.wego.map;

import com.neovisionaries.i18n.CountryCode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.wego.drawing.Drawing;
import org.wego.membership.directory.MemberSummary;
import org.wego.membership.organisation.MemberId;
import org.wego.words.Formats;

/**
 * Members on the map of the world: the picture, and the same as a list for a table beside it.
 *
 * @param places those whose place is on record, in the order of the members
 * @param members how many were asked for
 */
public record MemberMap(Drawing drawing, List<MapPlace> places, int members) {

    /**
     * A map of these members; empty if no place of them is on record.
     *
     * @param base where the addresses of the application begin, such as {@code /}; empty or ending in a slash
     * @param marked those that stand out
     * @param address where a member leads; empty if nowhere
     */
    public static Optional<MemberMap> of(
            MessageSource texts,
            String base,
            List<MemberSummary> members,
            Set<MemberId> marked,
            Function<MemberId, String> address) {
        List<MapPlace> places = members.stream()
                .flatMap(member -> place(member, address.apply(member.id()), marked.contains(member.id())))
                .toList();
        return of(texts, base, "members.map.label", places, members.size());
    }

    /**
     * A map of these places; empty if there are none.
     *
     * @param label key of what the map shows, with the number of places
     * @param asked how many were asked for
     */
    public static Optional<MemberMap> of(
            MessageSource texts, String base, String label, List<MapPlace> places, int asked) {
        if (places.isEmpty()) {
            return Optional.empty();
        }
        String shown = texts.getMessage(label, new Object[] {places.size()}, Locale.ENGLISH);
        String zoom = texts.getMessage("members.map.zoom", null, Locale.ENGLISH);
        return Optional.of(new MemberMap(WorldMap.of(shown, zoom, base, places), places, asked));
    }

    /** How many are on it. */
    public int shown() {
        return places.size();
    }

    /** Of how many no place is on record. */
    public int missing() {
        return members - places.size();
    }

    private static Stream<MapPlace> place(MemberSummary member, String address, boolean marked) {
        if (member.latitude() == null || member.longitude() == null) {
            return Stream.empty();
        }
        CountryCode country = member.country();
        return Stream.of(new MapPlace(
                member.label(),
                country == null ? "" : Formats.country(country),
                member.latitude().doubleValue(),
                member.longitude().doubleValue(),
                address,
                marked));
    }
}
