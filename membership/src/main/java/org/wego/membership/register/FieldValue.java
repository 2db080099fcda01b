package org.wego.membership.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wego.membership.organisation.MemberField;
import org.wego.membership.organisation.MemberProfile;
import org.wego.membership.organisation.SizeFigure;
import org.wego.membership.organisation.SizeKind;
import org.wego.membership.register.MemberChange.Difference;

/** A part of a record and what it holds, as its history shows it. */
record FieldValue(MemberField field, String value) {

    /** What a profile says, written out. */
    static List<FieldValue> of(MemberProfile profile) {
        return MemberField.ofProfile().stream()
                .map(field -> new FieldValue(field, String.join(", ", field.in(profile))))
                .toList();
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

    /** All that a record says in one value: each part begins a line with its name, and what it goes on with is indented. */
    static String whole(List<FieldValue> state) {
        return state.stream()
                .filter(it -> !it.value.isEmpty())
                .map(it -> it.field.name() + ": " + it.value.replace("\n", "\n  "))
                .collect(Collectors.joining("\n"));
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
}
