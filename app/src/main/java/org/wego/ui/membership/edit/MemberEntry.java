package org.wego.ui.membership.edit;

import com.neovisionaries.i18n.CountryCode;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wego.membership.name.MemberName;
import org.wego.membership.organisation.MemberKind;
import org.wego.membership.organisation.MemberProfile;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.membership.time.MembershipDates;
import org.wego.membership.time.PartialDate;

/** A profile field by field, as the form shows it; public because the binder makes it by reflection. */
public record MemberEntry(
        String name,
        String place,
        MembershipCategory category,
        MemberKind kind,
        @Nullable CountryCode country,
        List<MemberName> names,
        @Nullable PartialDate joined,
        @Nullable PartialDate documented,
        @Nullable PartialDate left,
        List<String> address,
        @Nullable BigDecimal latitude,
        @Nullable BigDecimal longitude,
        String source,
        String notes) {

    static MemberEntry of(MemberProfile profile) {
        return new MemberEntry(
                profile.name(),
                profile.place(),
                profile.category(),
                profile.kind(),
                profile.country(),
                profile.names(),
                profile.dates().joined(),
                profile.dates().documented(),
                profile.dates().left(),
                profile.address(),
                profile.latitude(),
                profile.longitude(),
                profile.source(),
                profile.notes());
    }

    MemberProfile profile() {
        return new MemberProfile(
                name,
                place,
                category,
                kind,
                country,
                latitude,
                longitude,
                new MembershipDates(joined, documented, left),
                names,
                address,
                notes,
                source);
    }
}
