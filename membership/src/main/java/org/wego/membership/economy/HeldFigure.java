package org.wego.membership.economy;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.wego.membership.economy.file.Finding.Place;

/**
 * A figure that a file says, until all is read.
 *
 * @param label the code or name of its row
 * @param text as it stands there
 * @param lastActual the last year of actual data, if the row says so
 */
record HeldFigure(
        BigDecimal value,
        boolean whole,
        boolean grouped,
        String label,
        String text,
        Place place,
        @Nullable Integer lastActual) {}
