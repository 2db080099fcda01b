package org.wego.membership.press;

import org.springframework.modulith.NamedInterface;

/**
 * Prints sheets. A sheet is a record of what is said on it, ready to be written; under the name of its class and beside it
 * lie its template ({@code .html}) and its words ({@code .properties}). {@code letter.html} is the paper that templates are
 * laid on: it has the look, the sender ({@code sender.name}, {@code sender.lines}) and the addressee likewise.
 */
@NamedInterface
public final class SheetPress {

    private final PdfPress press = new PdfPress();

    /** The sheet as a PDF file. */
    public byte[] print(Record sheet) {
        return press.print(SheetTemplates.fill(sheet));
    }
}
