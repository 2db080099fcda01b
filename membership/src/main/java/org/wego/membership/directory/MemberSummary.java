package org.wego.membership.directory;

import com.neovisionaries.i18n.CountryCode;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.organisation.MemberKind;
import org.wego.membership.organisation.MemberProfile;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.membership.organisation.SizeFigure;
import org.wego.membership.place.Region;
import org.wego.membership.text.CleanText;
import org.wego.membership.time.MembershipDates;
import org.wego.membership.time.Standing;

/**
 * A member in a list.
 *
 * @param place what tells it from others of its name; empty if there are none
 * @param standing as of the day that was asked for
 * @param population the newest figure
 */
@NamedInterface
public record MemberSummary(
        MemberId id,
        String name,
        String place,
        MembershipCategory category,
        MemberKind kind,
        @Nullable CountryCode country,
        @Nullable Region region,
        @Nullable BigDecimal latitude,
        @Nullable BigDecimal longitude,
        MembershipDates dates,
        Standing standing,
        @Nullable SizeFigure population) {

    /** The name, with the place behind it if there is one. */
    public String label() {
        return MemberProfile.label(name, place);
    }

    /** Where it stands among members by name. */
    public Position position() {
        return new Position(name, id);
    }

    /** Where a member stands among members by name, also when it has gone meanwhile. */
    @NamedInterface
    public record Position(String name, MemberId id) {

        /** Keeps the name as members have theirs. */
        public Position {
            name = CleanText.line(name);
        }
    }
}
