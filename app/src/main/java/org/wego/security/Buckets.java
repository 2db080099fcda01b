package org.wego.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.local.LocalBucketBuilder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Counts what is tried from many places: each has a bucket of attempts that fills up again with time. In memory, so each
 * process counts by itself, and only the places that were seen last are remembered.
 */
public final class Buckets {

    private static final int PLACES = 20_000;

    private final Cache<String, Bucket> buckets =
            Caffeine.newBuilder().maximumSize(PLACES).build();
    private final TimeMeter time;

    /** No place is known yet. */
    public Buckets(Clock clock) {
        this.time = new TimeOf(clock);
    }

    /** The bucket of a place, a full one if the place is new. */
    public Bucket of(String place, List<Bandwidth> limits) {
        return buckets.get(place, _ -> {
            LocalBucketBuilder bucket = Bucket.builder().withCustomTimePrecision(time);
            limits.forEach(bucket::addLimit);
            return bucket.build();
        });
    }

    /** The bucket of a place from which something was tried. */
    public Optional<Bucket> known(String place) {
        return Optional.ofNullable(buckets.getIfPresent(place));
    }

    /** Forgets what was tried from a place. */
    public void forget(String place) {
        buckets.invalidate(place);
    }

    /** So many at once, then one after each time. */
    public static Bandwidth every(Duration time, int atOnce) {
        return Bandwidth.builder().capacity(atOnce).refillGreedy(1, time).build();
    }

    /** So many in each time, spread over it. */
    public static Bandwidth each(Duration time, int many) {
        return Bandwidth.builder().capacity(many).refillGreedy(many, time).build();
    }

    /** When an empty bucket has something again. */
    public static Duration untilRefilled(Bucket bucket) {
        return Duration.ofNanos(bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill());
    }

    /** The one clock of the house. */
    private record TimeOf(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            Instant now = clock.instant();
            return TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
