package org.wego.membership.economy.file;

import java.util.List;

/**
 * One row of a file of figures, cut into cells, before anything is understood of it.
 *
 * @param line its line (in a workbook its row), from 1
 */
public record SourceRow(int line, List<String> cells) {

    /** The stripped cell, or nothing where the row is shorter. */
    public String cell(int index) {
        return index < 0 || index >= cells.size() ? "" : cells.get(index).strip();
    }

    /** Whether no cell has text. */
    public boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }

    /** How many cells the row has up to its last one with text. */
    public int width() {
        var width = cells.size();
        while (width > 0 && cells.get(width - 1).isBlank()) {
            width--;
        }
        return width;
    }
}
