package org.wego.membership.economy.file;

import org.springframework.modulith.NamedInterface;

/** The forms in which figures are published. */
@NamedInterface("economy-file")
public enum Form {
    /** The IMF's text named {@code .xls}, up to 2020 and rows taken from it. */
    IMF_TEXT,
    /** The same columns in a workbook, up to spring 2025. */
    WEO_WORKBOOK,
    /** One row a figure, as the IMF's data service answers. */
    IMF_SDMX_CSV,
    /** One row a series, one column a year, from the IMF's data portal since late 2025. */
    IMF_PORTAL,
    /** One subject, named in the first heading, with countries by name. */
    IMF_DATAMAPPER,
    /** One row a country, one column a year, from the World Bank or its DataBank. */
    WORLD_BANK_CSV,
    /** The same in a workbook. */
    WORLD_BANK_WORKBOOK,
    /** One row a country and year, from the World Bank's DataBank. */
    DATABANK_LONG;

    /** Whether the World Bank publishes it. */
    public boolean ofWorldBank() {
        return this == WORLD_BANK_CSV || this == WORLD_BANK_WORKBOOK || this == DATABANK_LONG;
    }
}
