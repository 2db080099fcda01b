package org.wego.membership.schedule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** Bands in a row that cover every value from zero on exactly once. */
@NamedInterface
public final class Bands {

    private final List<Band> bands;
    private final long[] starts;

    private Bands(List<Band> bands) {
        this.bands = List.copyOf(bands);
        this.starts = bands.stream().mapToLong(Band::from).toArray();
    }

    /**
     * Bands that were proven.
     *
     * @throws IllegalArgumentException if they leave a gap or overlap; see {@link #faults}
     */
    public static Bands of(List<Band> bands) {
        List<BandFault> faults = faults(bands);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("not a row of bands: " + faults);
        }
        return new Bands(bands);
    }

    /** The bands that start at these values, the first of which is zero. */
    public static Bands startingAt(long... starts) {
        return of(LongStream.range(0, starts.length)
                .mapToInt(Math::toIntExact)
                .mapToObj(i -> new Band(starts[i], i + 1 < starts.length ? starts[i + 1] : null))
                .toList());
    }

    /** Where bands, in the order given, leave a gap, overlap or do not cover all values; empty if they are sound. */
    public static List<BandFault> faults(List<Band> bands) {
        if (bands.isEmpty()) {
            return List.of(new BandFault.None());
        }
        List<BandFault> faults = new ArrayList<>();
        if (bands.getFirst().from() != 0) {
            faults.add(new BandFault.NotFromZero(bands.getFirst().from()));
        }
        for (int i = 0; i < bands.size(); i++) {
            Band band = bands.get(i);
            Long to = band.to();
            if (to != null && to <= band.from()) {
                faults.add(new BandFault.Empty(i, band.from(), to));
            } else if (i + 1 < bands.size()) {
                meet(i, band, bands.get(i + 1), faults);
            } else if (to != null) {
                faults.add(new BandFault.NotOpen(i, to));
            }
        }
        return faults;
    }

    private static void meet(int place, Band band, Band next, List<BandFault> faults) {
        @Nullable Long to = band.to();
        if (to == null) {
            faults.add(new BandFault.OpenTooEarly(place, band.from()));
        } else if (next.from() > to) {
            faults.add(new BandFault.Gap(place, to, next.from()));
        } else if (next.from() < to) {
            faults.add(new BandFault.Overlap(place, next.from(), to));
        }
    }

    /**
     * The place of the band that a value falls into.
     *
     * @throws IllegalArgumentException if the value is negative
     */
    public int indexOf(long value) {
        if (value < 0) {
            throw new IllegalArgumentException("below every band: " + value);
        }
        int band = starts.length - 1;
        while (starts[band] > value) {
            band--;
        }
        return band;
    }

    /** Likewise. As all limits are whole, the digits behind the point decide nothing: 999.99 is below 1,000. */
    public int indexOf(BigDecimal value) {
        return indexOf(value.longValue());
    }

    public Band get(int index) {
        return bands.get(index);
    }

    public int size() {
        return bands.size();
    }

    public List<Band> asList() {
        return bands;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Bands that && bands.equals(that.bands);
    }

    @Override
    public int hashCode() {
        return bands.hashCode();
    }

    @Override
    public String toString() {
        return bands.toString();
    }
}
