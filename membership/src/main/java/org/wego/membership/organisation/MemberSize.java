package org.wego.membership.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A figure together with the series it belongs to, as it is stored. */
@Embeddable
record MemberSize(
        @Enumerated(EnumType.STRING) SizeKind kind,
        @Column(name = "figure_year") int year,
        @Column(name = "figure_value") long value,
        String source) {

    boolean is(SizeKind series, int ofYear) {
        return kind == series && year == ofYear;
    }

    SizeFigure figure() {
        return new SizeFigure(year, value, source);
    }
}
