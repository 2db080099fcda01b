package org.wego.membership.register;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.wego.membership.organisation.SizeFigure;
import org.wego.membership.organisation.SizeKind;

/**
 * A figure together with the series it belongs to, as it is stored. Its columns are declared as not null, because only
 * then a new figure is one new row and not a reason to write the whole series anew.
 */
@Embeddable
record FigureInSeries(
        @Column(nullable = false) @Enumerated(EnumType.STRING)
        SizeKind kind,

        @Column(name = "figure_year", nullable = false) int year,
        @Column(name = "figure_value", nullable = false) long value,
        @Column(nullable = false) String source) {

    boolean is(SizeKind series, int ofYear) {
        return kind == series && year == ofYear;
    }

    SizeFigure figure() {
        return new SizeFigure(year, value, source);
    }
}
