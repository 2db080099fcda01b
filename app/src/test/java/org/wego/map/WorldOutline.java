package org.wego.map;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Draws the outline of the world's countries from the TopoJSON of world-atlas. */
final class WorldOutline {

    private static final String ANTARCTICA = "010";
    private static final double HALF_TURN = 180;

    /** Degrees, east and north positive. */
    private record Place(double longitude, double latitude) {}

    private final JsonNode atlas;
    private final List<List<Place>> arcs = new ArrayList<>();

    private WorldOutline(JsonNode atlas) {
        this.atlas = atlas;
        JsonNode scale = atlas.path("transform").path("scale");
        JsonNode translate = atlas.path("transform").path("translate");
        for (JsonNode arc : atlas.path("arcs")) {
            List<Place> places = new ArrayList<>();
            int x = 0;
            int y = 0;
            for (JsonNode step : arc) {
                x += step.get(0).asInt();
                y += step.get(1).asInt();
                places.add(new Place(
                        x * scale.get(0).asDouble() + translate.get(0).asDouble(),
                        y * scale.get(1).asDouble() + translate.get(1).asDouble()));
            }
            arcs.add(places);
        }
    }

    /** The file as the house ships it. */
    static String svg() throws IOException {
        try (InputStream in = WorldOutline.class.getResourceAsStream("/map/countries-110m.json")) {
            return new WorldOutline(JsonMapper.shared().readTree(Objects.requireNonNull(in))).draw();
        }
    }

    private String draw() {
        StringBuilder paths = new StringBuilder();
        for (JsonNode country : atlas.path("objects").path("countries").path("geometries")) {
            if (ANTARCTICA.equals(country.path("id").asString(""))) {
                continue;
            }
            StringBuilder path = new StringBuilder();
            for (JsonNode polygon : polygons(country)) {
                for (JsonNode ring : polygon) {
                    cut(ring(ring)).forEach(part -> append(part, path));
                }
            }
            paths.append("<path d=\"").append(path).append("\"/>\n");
        }
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d">
                <!-- Natural Earth (public domain) by world-atlas 2.0.2 (ISC), in the Equal Earth projection -->
                <g id="world" stroke-linejoin="round">
                %s</g>
                </svg>
                """.formatted(EqualEarth.WIDTH, EqualEarth.HEIGHT, paths);
    }

    private static List<JsonNode> polygons(JsonNode country) {
        return country.path("type").asString().equals("Polygon")
                ? List.of(country.path("arcs"))
                : List.copyOf(country.path("arcs").values());
    }

    /** The places of a ring, the longitudes running on beyond 180 where it crosses the date line. */
    private List<Place> ring(JsonNode indexes) {
        List<Place> ring = new ArrayList<>();
        for (JsonNode index : indexes) {
            int number = index.asInt();
            List<Place> arc = number < 0 ? arcs.get(~number).reversed() : arcs.get(number);
            ring.addAll(ring.isEmpty() ? arc : arc.subList(1, arc.size()));
        }
        List<Place> unwound = new ArrayList<>();
        double turns = 0;
        for (int place = 0; place < ring.size(); place++) {
            if (place > 0) {
                double step = ring.get(place).longitude() - ring.get(place - 1).longitude();
                turns += step > HALF_TURN ? -2 * HALF_TURN : step < -HALF_TURN ? 2 * HALF_TURN : 0;
            }
            unwound.add(new Place(
                    ring.get(place).longitude() + turns, ring.get(place).latitude()));
        }
        return unwound;
    }

    /** The parts of a ring on this side of the date line, and on the other ones turned back. */
    private static List<List<Place>> cut(List<Place> ring) {
        List<List<Place>> parts = new ArrayList<>();
        for (int turn = -1; turn <= 1; turn++) {
            double west = turn * 2 * HALF_TURN - HALF_TURN;
            List<Place> part = clip(clip(ring, west, true), west + 2 * HALF_TURN, false);
            double back = turn * 2 * HALF_TURN;
            if (part.size() > 2) {
                parts.add(part.stream()
                        .map(place -> new Place(place.longitude() - back, place.latitude()))
                        .toList());
            }
        }
        return parts;
    }

    /** Sutherland and Hodgman, for one meridian. */
    private static List<Place> clip(List<Place> ring, double meridian, boolean eastOfIt) {
        List<Place> kept = new ArrayList<>();
        for (int place = 0; place < ring.size(); place++) {
            Place here = ring.get(place);
            Place before = ring.get((place + ring.size() - 1) % ring.size());
            boolean inside = here.longitude() >= meridian == eastOfIt || here.longitude() == meridian;
            boolean wasInside = before.longitude() >= meridian == eastOfIt || before.longitude() == meridian;
            if (inside != wasInside) {
                double share = (meridian - before.longitude()) / (here.longitude() - before.longitude());
                kept.add(new Place(meridian, before.latitude() + share * (here.latitude() - before.latitude())));
            }
            if (inside) {
                kept.add(here);
            }
        }
        return kept;
    }

    /** In tenths of a unit and by steps, which is the shortest; without what is too small to be seen. */
    private static void append(List<Place> ring, StringBuilder path) {
        StringBuilder steps = new StringBuilder();
        long lastX = 0;
        long lastY = 0;
        int points = 0;
        for (Place place : ring) {
            EqualEarth.Point point = EqualEarth.of(place.latitude(), place.longitude());
            long x = Math.round(point.x() * 10);
            long y = Math.round(point.y() * 10);
            if (points > 0 && x == lastX && y == lastY) {
                continue;
            }
            steps.append(points == 0 ? "M" : points == 1 ? "l" : " ")
                    .append(tenths(points == 0 ? x : x - lastX))
                    .append(' ')
                    .append(tenths(points == 0 ? y : y - lastY));
            lastX = x;
            lastY = y;
            points++;
        }
        if (points > 3) {
            path.append(steps).append('z');
        }
    }

    private static String tenths(long number) {
        String sign = number < 0 ? "-" : "";
        long whole = Math.abs(number) / 10;
        long rest = Math.abs(number) % 10;
        String written = rest == 0 ? String.valueOf(whole) : (whole == 0 ? "" : whole) + "." + rest;
        return written.equals("0") ? "0" : sign + written;
    }
}
