package org.wego.membership.organisation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Places on the globe, in degrees (WGS 84), north and east positive; null where they are not known. */
final class Globe {

    private static final BigDecimal POLE = BigDecimal.valueOf(90);
    private static final BigDecimal DATE_LINE = BigDecimal.valueOf(180);
    private static final int RADIUS = 6371;

    /** Kilometres between two places that cannot be of one organisation. */
    private static final int FAR = 100;

    private Globe() {}

    /** Whether there is such a place, as far as it is known. */
    static boolean has(@Nullable BigDecimal latitude, @Nullable BigDecimal longitude) {
        return isWithin(latitude, POLE) && isWithin(longitude, DATE_LINE);
    }

    private static boolean isWithin(@Nullable BigDecimal degrees, BigDecimal limit) {
        return degrees == null || degrees.abs().compareTo(limit) <= 0;
    }

    /** Whether the places of both are known and cannot be of one organisation. */
    static boolean isFar(MemberProfile one, MemberProfile other) {
        BigDecimal latitude = one.latitude();
        BigDecimal longitude = one.longitude();
        BigDecimal otherLatitude = other.latitude();
        BigDecimal otherLongitude = other.longitude();
        if (latitude == null || longitude == null || otherLatitude == null || otherLongitude == null) {
            return false;
        }
        double from = Math.toRadians(latitude.doubleValue());
        double to = Math.toRadians(otherLatitude.doubleValue());
        double between = Math.toRadians(longitude.doubleValue() - otherLongitude.doubleValue());
        double cosine = Math.sin(from) * Math.sin(to) + Math.cos(from) * Math.cos(to) * Math.cos(between);
        return Math.acos(Math.clamp(cosine, -1, 1)) * RADIUS > FAR;
    }
}
