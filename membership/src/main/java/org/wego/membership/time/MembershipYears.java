package org.wego.membership.time;

import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * When an organisation was a member, as far as a fee year needs to know. Old members are often known only from a
 * document that names them; until a document says that they left they count as members from then on.
 *
 * @param joined the year it joined, if that is known
 * @param documented the first year in which a document names it as a member
 * @param left the year it left, if it did
 */
@NamedInterface
public record MembershipYears(
        @Nullable Integer joined,
        @Nullable Integer documented,
        @Nullable Integer left) {

    /** How the organisation stood in that year. */
    public Standing in(int year) {
        if (left != null && left < year) {
            return Standing.LEFT;
        }
        if (joined != null) {
            return joined <= year ? Standing.MEMBER : Standing.NOT_YET;
        }
        return documented != null && documented <= year ? Standing.MEMBER : Standing.NOT_DOCUMENTED;
    }
}
