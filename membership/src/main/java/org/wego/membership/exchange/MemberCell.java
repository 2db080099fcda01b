package org.wego.membership.exchange;

import com.neovisionaries.i18n.CountryCode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wego.membership.organisation.MemberProfile;
import org.wego.membership.organisation.MemberRecords.Recorded;
import org.wego.membership.organisation.Region;
import org.wego.membership.organisation.SizeFigure;
import org.wego.membership.organisation.SizeKind;
import org.wego.membership.time.MembershipDates;

/** What stands in the cells of an export: just what {@link MemberRow} reads. */
final class MemberCell {

    private MemberCell() {}

    /** A number or a text; an empty text for what is not known. */
    static Object of(Recorded member, MemberColumn column, LocalDate today) {
        MemberProfile profile = member.profile();
        MembershipDates dates = profile.dates();
        return switch (column) {
            case ID -> member.id().toString();
            case NAME -> profile.name();
            case PLACE -> profile.place();
            case CATEGORY -> MemberColumn.written(profile.category());
            case KIND -> MemberColumn.written(profile.kind());
            case COUNTRY -> profile.country() == null ? "" : profile.country().getAlpha2();
            case LATITUDE ->
                known(profile.latitude() == null ? null : profile.latitude().stripTrailingZeros());
            case LONGITUDE ->
                known(profile.longitude() == null ? null : profile.longitude().stripTrailingZeros());
            case JOINED -> known(dates.joined());
            case DOCUMENTED -> known(dates.documented());
            case LEFT -> known(dates.left());
            case POPULATION -> newest(member, SizeKind.POPULATION, SizeFigure::value);
            case POPULATION_YEAR -> newest(member, SizeKind.POPULATION, SizeFigure::year);
            case POPULATION_SOURCE -> newest(member, SizeKind.POPULATION, SizeFigure::source);
            case EMPLOYEES -> newest(member, SizeKind.EMPLOYEES, SizeFigure::value);
            case EMPLOYEES_YEAR -> newest(member, SizeKind.EMPLOYEES, SizeFigure::year);
            case EMPLOYEES_SOURCE -> newest(member, SizeKind.EMPLOYEES, SizeFigure::source);
            case OTHER_NAMES -> CellText.names(profile.names().stream());
            case ADDRESS -> CellText.joined(profile.address().stream());
            case NOTES -> profile.notes();
            case SOURCE -> profile.source();
            case REGION -> region(profile.country());
            case STANDING -> MemberColumn.written(dates.on(today));
        };
    }

    private static Object newest(Recorded member, SizeKind kind, Function<SizeFigure, Object> part) {
        return Optional.ofNullable(SizeFigure.forYear(Integer.MAX_VALUE, member.series(kind)))
                .map(part)
                .orElse("");
    }

    private static Object known(@Nullable Object value) {
        return value == null ? "" : value instanceof Number ? value : value.toString();
    }

    private static String region(@Nullable CountryCode country) {
        Region region = Region.of(country);
        return region == null ? "" : MemberColumn.written(region);
    }
}
