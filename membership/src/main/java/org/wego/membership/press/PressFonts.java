package org.wego.membership.press;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * A set of parsed fonts, for one sheet at a time.
 *
 * @param regular Latin with Vietnamese, Greek and Cyrillic
 * @param bold the same in bold
 * @param korean what {@code regular} lacks, as far as it is Korean
 * @param han Chinese and Japanese
 */
record PressFonts(TrueTypeFont regular, TrueTypeFont bold, TrueTypeFont korean, TrueTypeFont han) {

    /** Beyond it are only signs that cannot be seen, and private ones. */
    private static final int LAST_LETTER = 0x3FFFF;

    static PressFonts load() {
        return new PressFonts(
                font("NotoSans-Regular.ttf"),
                font("NotoSans-Bold.ttf"),
                font("NanumGothicCoding.ttf"),
                font("DroidSansFallbackFull.ttf"));
    }

    /** A font for those that are only named. */
    static TrueTypeFont standIn() {
        return font("NotoSans-Regular.ttf");
    }

    /** Whether the text has letters that the main font lacks; most have not, and are printed in half the time. */
    boolean needsOthers(String text) throws IOException {
        CmapLookup glyphs = regular.getUnicodeCmapLookup();
        return text.codePoints().anyMatch(letter -> letter >= ' ' && glyphs.getGlyphId(letter) == 0);
    }

    /** Every sign that one of the fonts has in each weight that is printed. */
    BitSet glyphs() {
        BitSet glyphs = signs(regular);
        glyphs.and(signs(bold));
        glyphs.or(signs(korean));
        glyphs.or(signs(han));
        return glyphs;
    }

    private static BitSet signs(TrueTypeFont font) {
        try {
            CmapLookup map = font.getUnicodeCmapLookup();
            BitSet signs = new BitSet();
            IntStream.rangeClosed(' ', LAST_LETTER)
                    .filter(sign -> !Character.isISOControl(sign) && map.getGlyphId(sign) != 0)
                    .forEach(signs::set);
            return signs;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TrueTypeFont font(String file) {
        try (InputStream resource = PressFonts.class.getResourceAsStream("font/" + file)) {
            TrueTypeFont font =
                    new TTFParser().parse(new RandomAccessReadBuffer(Objects.requireNonNull(resource, file)));
            // ligatures would take two fifths of the time, and be narrower than the room that was measured for them
            font.setEnableGsub(false);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
