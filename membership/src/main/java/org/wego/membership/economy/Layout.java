package org.wego.membership.economy;

import org.jspecify.annotations.Nullable;
import org.wego.membership.economy.EditionPreview.Form;
import org.wego.membership.economy.file.SourceRow;

/** Understands the rows below a header of a known form and tells the draft what they say. */
sealed interface Layout permits WideLayout, SdmxLayout {

    String IMF = "International Monetary Fund, World Economic Outlook Database";
    String WORLD_BANK = "World Bank, World Development Indicators";

    Form form();

    /** The publication, as it asks to be credited. */
    String source();

    /** How the sources of its publisher begin. */
    default String publisher() {
        return form() == Form.WORLD_BANK_CSV ? WORLD_BANK : IMF;
    }

    void row(SourceRow row, EditionDraft draft);

    /** Called after the last row. */
    void end(int lastLine, EditionDraft draft);

    /** The layout that belongs to the header, or null if the row is none. */
    static @Nullable Layout of(SourceRow header, Form ifImf) {
        var wide = WideLayout.of(header, ifImf);
        return wide != null ? wide : SdmxLayout.of(header);
    }
}
