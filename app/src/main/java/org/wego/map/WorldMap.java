package org.wego.map;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.wego.drawing.Drawing;
import org.wego.drawing.Pen;

/**
 * Draws the world with places on it, as a picture that pages, screens and sheets hold alike. Its colours are those of the
 * page ({@code map.css}); land and borders are one file, which a browser fetches once. Whoever shows it names the places
 * in a list or table as well: that is the way for the keyboard, so that nobody has to step through a hundred dots.
 */
final class WorldMap {

    private static final String OUTLINE = "images/world.svg#world";
    private static final int RADIUS = 5;

    /** From north to south, as people read, and those that stand out above the others. */
    private static final Comparator<MapPlace> LAST_ON_TOP = Comparator.comparing(MapPlace::marked)
            .thenComparing(Comparator.comparingDouble(MapPlace::latitude).reversed());

    private WorldMap() {}

    /**
     * The picture.
     *
     * @param label what it shows, for those who do not see it
     * @param zoom what the buttons are called that {@code map.js} adds, between bars
     * @param base where the addresses of the application begin, such as {@code /}; empty or ending in a slash
     */
    static Drawing of(String label, String zoom, String base, List<MapPlace> places) {
        return Drawing.of(EqualEarth.WIDTH, EqualEarth.HEIGHT, pen -> {
            pen.with("class", "world-map")
                    .with("role", "group")
                    .with("aria-label", label)
                    .with("data-zoom", zoom);
            pen.open("use")
                    .with("href", base + OUTLINE)
                    .with("aria-hidden", "true")
                    .close();
            places.stream().sorted(LAST_ON_TOP).forEach(place -> draw(place, pen));
        });
    }

    private static void draw(MapPlace place, Pen pen) {
        EqualEarth.Point point = EqualEarth.of(place.latitude(), place.longitude());
        String words = place.detail().isEmpty() ? place.name() : place.name() + ", " + place.detail();
        String kind = place.marked() ? "place marked" : "place";
        if (place.address().isEmpty()) {
            pen.open("g").with("class", kind).with("role", "img");
        } else {
            pen.open("a").with("href", place.address()).with("class", kind).with("tabindex", -1);
        }
        pen.with("aria-label", words);
        pen.open("circle")
                .with("cx", written(point.x()))
                .with("cy", written(point.y()))
                .with("r", RADIUS);
        pen.open("title").text(words).close();
        pen.close().close();
    }

    private static String written(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
