package org.wego.web.api.member;

import com.neovisionaries.i18n.CountryCode;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wego.membership.directory.MemberDetails;
import org.wego.membership.directory.MemberSummary;
import org.wego.membership.name.MemberName;
import org.wego.membership.organisation.MemberKind;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.membership.organisation.SizeFigure;
import org.wego.membership.organisation.SizeKind;
import org.wego.membership.place.Region;
import org.wego.membership.time.PartialDate;
import org.wego.membership.time.Standing;
import org.wego.web.api.page.ListedAs;

/** A member as the API answers it: what everybody may know. */
record MemberAnswer(Listed member, List<Name> names, List<Size> populations, List<Size> employees, String source) {

    static MemberAnswer of(MemberDetails member) {
        return new MemberAnswer(
                Listed.of(member.summary()),
                member.names().stream().map(Name::of).toList(),
                member.series(SizeKind.POPULATION).stream().map(Size::of).toList(),
                member.series(SizeKind.EMPLOYEES).stream().map(Size::of).toList(),
                member.source());
    }

    /** Another name, with its language by BCP 47 if it has one. */
    record Name(String name, MemberName.Kind kind, @Nullable String language) {

        static Name of(MemberName name) {
            return new Name(name.name(), name.kind(), name.language());
        }
    }

    /** A figure of a series. */
    record Size(int year, long value, String source) {

        static Size of(SizeFigure figure) {
            return new Size(figure.year(), figure.value(), figure.source());
        }
    }

    /** A member in a list; dates are as exact as they are known: 2017, 2017-04 or 2017-04-30. */
    @ListedAs("members")
    @Schema(name = "ListedMember")
    record Listed(
            String id,
            String name,

            @Schema(description = "what tells it from others of its name in its country; empty if there are none")
            String place,

            MembershipCategory category,
            MemberKind kind,
            @Nullable String country,
            @Nullable Region region,
            @Nullable BigDecimal latitude,
            @Nullable BigDecimal longitude,
            Standing standing,
            @Nullable String joined,
            @Nullable String documented,
            @Nullable String left,
            @Nullable Size population) {

        static Listed of(MemberSummary member) {
            return new Listed(
                    member.id().toString(),
                    member.name(),
                    member.place(),
                    member.category(),
                    member.kind(),
                    code(member.country()),
                    member.region(),
                    member.latitude(),
                    member.longitude(),
                    member.standing(),
                    written(member.dates().joined()),
                    written(member.dates().documented()),
                    written(member.dates().left()),
                    member.population() == null ? null : Size.of(member.population()));
        }

        private static @Nullable String code(@Nullable CountryCode country) {
            return country == null ? null : country.getAlpha2();
        }

        private static @Nullable String written(@Nullable PartialDate date) {
            return date == null ? null : date.toString();
        }
    }
}
