package org.wego.map;

import java.io.StringWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Draws the world with places on it, as an SVG that pages, screens and sheets hold alike. Its colours are those of the
 * page ({@code map.css}); land and borders are one file, which a browser fetches once.
 */
public final class WorldMap {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String OUTLINE = "images/world.svg#world";
    private static final double RADIUS = 5;

    private WorldMap() {}

    /**
     * The picture as markup, all texts in it escaped.
     *
     * @param label what the picture shows, for those who do not see it
     * @param base where the addresses of the page begin, such as {@code ../}; empty or ending in a slash
     */
    public static String svg(String label, String base, List<MapPlace> places) {
        StringWriter markup = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(markup);
            xml.setDefaultNamespace(SVG);
            xml.writeStartElement("svg");
            xml.writeDefaultNamespace(SVG);
            xml.writeAttribute("class", "world-map");
            xml.writeAttribute("viewBox", "0 0 " + EqualEarth.WIDTH + " " + EqualEarth.HEIGHT);
            xml.writeAttribute("role", "group");
            xml.writeAttribute("aria-label", label);
            xml.writeStartElement("use");
            xml.writeAttribute("href", base + OUTLINE);
            xml.writeAttribute("aria-hidden", "true");
            xml.writeEndElement();
            // from north to south, as people read, and those that stand out above the others
            for (MapPlace place : places.stream()
                    .sorted(Comparator.comparing(MapPlace::marked)
                            .thenComparing(Comparator.comparingDouble(MapPlace::latitude)
                                    .reversed()))
                    .toList()) {
                write(place, xml);
            }
            xml.writeEndElement();
            xml.flush();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("A map could not be written", impossible);
        }
        return markup.toString();
    }

    private static void write(MapPlace place, XMLStreamWriter xml) throws XMLStreamException {
        EqualEarth.Point point = EqualEarth.of(place.latitude(), place.longitude());
        boolean leads = !place.address().isEmpty();
        String words = place.detail().isEmpty() ? place.name() : place.name() + ", " + place.detail();
        xml.writeStartElement(leads ? "a" : "g");
        if (leads) {
            xml.writeAttribute("href", place.address());
        }
        xml.writeAttribute("class", place.marked() ? "place marked" : "place");
        if (leads) {
            xml.writeAttribute("aria-label", words);
        }
        xml.writeStartElement("circle");
        xml.writeAttribute("cx", written(point.x()));
        xml.writeAttribute("cy", written(point.y()));
        xml.writeAttribute("r", written(RADIUS));
        xml.writeStartElement("title");
        xml.writeCharacters(words);
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static String written(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
