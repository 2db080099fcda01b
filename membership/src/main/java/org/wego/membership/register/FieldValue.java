package org.wego.membership.register;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wego.membership.name.MemberName;
import org.wego.membership.organisation.MemberField;
import org.wego.membership.organisation.MemberProfile;
import org.wego.membership.organisation.SizeFigure;
import org.wego.membership.organisation.SizeKind;
import org.wego.membership.place.CountryName;
import org.wego.membership.register.MemberChange.Difference;
import org.wego.membership.time.MembershipDates;
import org.wego.membership.time.PartialDate;

/** A part of a record and what it holds, as its history shows it. */
record FieldValue(MemberField field, String value) {

    static List<FieldValue> of(MemberProfile profile) {
        MembershipDates dates = profile.dates();
        return List.of(
                new FieldValue(MemberField.NAME, profile.name()),
                new FieldValue(MemberField.PLACE, profile.place()),
                new FieldValue(MemberField.CATEGORY, profile.category().name()),
                new FieldValue(MemberField.KIND, profile.kind().name()),
                new FieldValue(MemberField.COUNTRY, profile.country() == null ? "" : CountryName.of(profile.country())),
                new FieldValue(
                        MemberField.COORDINATES,
                        (written(profile.latitude()) + " " + written(profile.longitude())).strip()),
                new FieldValue(MemberField.JOINED, written(dates.joined())),
                new FieldValue(MemberField.DOCUMENTED, written(dates.documented())),
                new FieldValue(MemberField.LEFT, written(dates.left())),
                new FieldValue(
                        MemberField.NAMES,
                        profile.names().stream().map(FieldValue::written).collect(Collectors.joining(", "))),
                new FieldValue(MemberField.ADDRESS, String.join(", ", profile.address())),
                new FieldValue(MemberField.NOTES, profile.notes()),
                new FieldValue(MemberField.SOURCE, profile.source()));
    }

    /** The parts in which two states of a record differ; a record that was not there before has an empty one. */
    static List<Difference> differences(List<FieldValue> before, List<FieldValue> after) {
        List<Difference> differences = new ArrayList<>();
        for (int i = 0; i < after.size(); i++) {
            String was = before.isEmpty() ? "" : before.get(i).value();
            FieldValue is = after.get(i);
            if (!was.equals(is.value())) {
                differences.add(new Difference(is.field(), was, is.value()));
            }
        }
        return differences;
    }

    /** A record that is to be. */
    static List<FieldValue> of(MemberProfile profile, Map<SizeKind, SizeFigure> figures) {
        List<FieldValue> state = new ArrayList<>(of(profile));
        for (SizeKind kind : SizeKind.values()) {
            state.add(of(kind, SizeFigure.with(List.of(), figures.get(kind))));
        }
        return state;
    }

    /** One figure of a series; null if there is none of its year. */
    static FieldValue of(SizeKind series, @Nullable SizeFigure figure) {
        return of(series, figure == null ? List.of() : List.of(figure));
    }

    static FieldValue of(SizeKind series, Collection<SizeFigure> figures) {
        return new FieldValue(
                series.field(),
                figures.stream()
                        .sorted(Comparator.comparingInt(SizeFigure::year))
                        .map(it -> it.year() + ": " + it.value() + " (" + it.source() + ")")
                        .collect(Collectors.joining("; ")));
    }

    private static String written(MemberName name) {
        return switch (name.kind()) {
            case TRANSLATED -> name.language() == null ? name.name() : name.name() + " (" + name.language() + ")";
            case FORMER -> name.name() + " (former)";
            case OTHER -> name.name();
        };
    }

    private static String written(@Nullable PartialDate date) {
        return date == null ? "" : date.written();
    }

    private static String written(@Nullable BigDecimal degrees) {
        return degrees == null ? "" : degrees.stripTrailingZeros().toPlainString();
    }
}
