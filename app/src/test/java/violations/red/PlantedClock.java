package violations.red;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Looks at the clock of the machine by all other ways, and remembers for everybody. */
class PlantedClock {

    static final Map<String, Instant> SEEN = new ConcurrentHashMap<>();

    Supplier<Instant> byAReference() {
        return Instant::now;
    }

    Instant byMillis() {
        return Instant.ofEpochMilli(System.currentTimeMillis());
    }

    Date byDate() {
        return new Date();
    }

    Clock byAClock() {
        return Clock.systemUTC();
    }

    Optional<Instant> last(String name) {
        return Optional.ofNullable(SEEN.put(name, byMillis()));
    }
}
