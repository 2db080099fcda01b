package org.wego.map;

/**
 * The Equal Earth projection: every country at its true relative size, and still as people know it. After Šavrič,
 * Patterson and Jenny, "The Equal Earth map projection" (2018), equations 6 and 7, on a sphere.
 *
 * <p>Points are in units of the picture, 1,000 of which are the equator; y grows to the south, 0 is where the picture
 * begins.
 */
final class EqualEarth {

    static final int WIDTH = 1000;

    /** Between the northernmost land and Cape Horn; Antarctica has no city. */
    static final int HEIGHT = 436;

    /** A point of the picture. */
    record Point(double x, double y) {}

    private static final double A1 = 1.340264;
    private static final double A2 = -0.081106;
    private static final double A3 = 0.000893;
    private static final double A4 = 0.003796;
    private static final double M = Math.sqrt(3) / 2;
    private static final double NORTHERNMOST = 84;
    private static final double SCALE = WIDTH / (2 * x(180, 0));
    private static final double TOP = y(NORTHERNMOST);

    private EqualEarth() {}

    /** Where a place is in the picture; degrees by WGS 84, north and east positive. */
    static Point of(double latitude, double longitude) {
        return new Point(WIDTH / 2.0 + x(longitude, latitude) * SCALE, (TOP - y(latitude)) * SCALE);
    }

    private static double x(double longitude, double latitude) {
        double theta = theta(latitude);
        double square = theta * theta;
        double sixth = square * square * square;
        return Math.toRadians(longitude)
                * Math.cos(theta)
                / (M * (A1 + 3 * A2 * square + sixth * (7 * A3 + 9 * A4 * square)));
    }

    private static double y(double latitude) {
        double theta = theta(latitude);
        double square = theta * theta;
        double sixth = square * square * square;
        return theta * (A1 + A2 * square + sixth * (A3 + A4 * square));
    }

    private static double theta(double latitude) {
        return Math.asin(M * Math.sin(Math.toRadians(latitude)));
    }
}
