package org.wego.membership.economy.layout;

import org.jspecify.annotations.Nullable;
import org.wego.membership.economy.file.Form;
import org.wego.membership.economy.file.SourceRow;

/** Understands the rows below a header of a known form and tells the collector what they say. */
public sealed interface Layout permits WideLayout, PortalLayout, MapperLayout, SdmxLayout, LongLayout {

    /** How the IMF asks to be credited. */
    String IMF = "International Monetary Fund, World Economic Outlook Database";

    /** How the World Bank asks to be credited. */
    String WORLD_BANK = "World Bank, World Development Indicators";

    /** The form that was recognised. */
    Form form();

    /** The publication, as it asks to be credited. */
    default String source() {
        return publisher();
    }

    /** How the sources of its publisher begin. */
    default String publisher() {
        return form().ofWorldBank() ? WORLD_BANK : IMF;
    }

    /** Whether the row may be a header again, of whatever form, so that the rows below it must not be read by this one. */
    boolean mayBeHeader(SourceRow row);

    /** Reads a row below the header. */
    void row(SourceRow row, FigureCollector figures);

    /** Called after the last row. */
    default void end(int lastLine, FigureCollector figures) {}

    /**
     * The layout that belongs to the header, or null if the row is none.
     *
     * @param workbook whether the row comes from a workbook, where cells at the end of a row may be missing
     */
    static @Nullable Layout of(SourceRow row, boolean workbook) {
        Headings header = new Headings(row, workbook);
        Layout layout = SdmxLayout.of(header);
        layout = layout == null ? PortalLayout.of(header) : layout;
        layout = layout == null ? LongLayout.of(header) : layout;
        layout = layout == null ? WideLayout.of(header) : layout;
        return layout == null ? MapperLayout.of(header) : layout;
    }
}
