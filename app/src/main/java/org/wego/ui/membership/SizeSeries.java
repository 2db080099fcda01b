package org.wego.ui.membership;

import java.util.List;
import java.util.stream.Stream;
import org.wego.membership.directory.MemberDetails;
import org.wego.membership.organisation.SizeFigure;
import org.wego.membership.organisation.SizeKind;

/** A series worth showing for a member. */
record SizeSeries(SizeKind kind, List<SizeFigure> figures) {

    /** Those that hold something, and the one its fee depends on: population, for companies employees. */
    static List<SizeSeries> of(MemberDetails member) {
        boolean company = member.summary().category().isSizedBy(SizeKind.EMPLOYEES);
        return Stream.of(
                        new SizeSeries(SizeKind.POPULATION, member.populations()),
                        new SizeSeries(SizeKind.EMPLOYEES, member.employees()))
                .filter(it -> !it.figures.isEmpty() || company == (it.kind == SizeKind.EMPLOYEES))
                .toList();
    }
}
