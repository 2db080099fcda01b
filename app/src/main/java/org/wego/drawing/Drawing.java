package org.wego.drawing;

import java.util.function.Consumer;

/** A picture as SVG. All of its markup comes from a {@link Pen}, which escapes every text: it can stand on any page. */
public final class Drawing {

    private final String markup;

    private Drawing(String markup) {
        this.markup = markup;
    }

    /**
     * Draws a picture.
     *
     * @param width in the units that the pen draws in; how large it is shown the page says
     * @param drawn adds first the attributes of the whole, then what is in it
     */
    public static Drawing of(int width, int height, Consumer<Pen> drawn) {
        Pen pen = new Pen();
        pen.open("svg").with("xmlns", "http://www.w3.org/2000/svg").with("viewBox", "0 0 " + width + " " + height);
        drawn.accept(pen);
        pen.close();
        return new Drawing(pen.markup());
    }

    /** The picture, to be put into a page or a file as it is. */
    public String markup() {
        return markup;
    }

    @Override
    public String toString() {
        return markup;
    }
}
