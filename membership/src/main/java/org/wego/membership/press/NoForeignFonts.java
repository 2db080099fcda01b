package org.wego.membership.press;

import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * Puts one of our fonts in the place of each font that a document names without bringing it. The renderer names the
 * fourteen of PostScript for each document, prints with none of them, and would otherwise have them looked for among
 * the fonts of the machine, with a warning for each that is not there.
 */
final class NoForeignFonts implements FontMapper {

    private final TrueTypeFont standIn = PressFonts.standIn();

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String name, @Nullable PDFontDescriptor described) {
        return new FontMapping<>(standIn, false);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String name, @Nullable PDFontDescriptor described) {
        return new FontMapping<>(standIn, false);
    }

    @Override
    public CIDFontMapping getCIDFont(
            String name, @Nullable PDFontDescriptor described, @Nullable PDCIDSystemInfo letters) {
        return new CIDFontMapping(standIn instanceof OpenTypeFont font ? font : null, standIn, false);
    }
}
