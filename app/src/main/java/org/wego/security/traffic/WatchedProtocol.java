package org.wego.security.traffic;

import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.apache.coyote.http11.Http11NioProtocol;
import org.jspecify.annotations.Nullable;

/** HTTP over {@link WatchedEndpoint}. Public because the server makes it by its name. */
public final class WatchedProtocol extends Http11NioProtocol {

    private final WatchedEndpoint endpoint;
    private @Nullable ScheduledFuture<?> watch;

    public WatchedProtocol() {
        this(new WatchedEndpoint());
    }

    private WatchedProtocol(WatchedEndpoint endpoint) {
        super(endpoint);
        this.endpoint = endpoint;
    }

    void allowConnectionsPerAddress(int most) {
        endpoint.allowConnectionsPerAddress(most);
    }

    void allowHeadersToTake(Duration time) {
        endpoint.allowHeadersToTake(time);
    }

    @Override
    public void start() throws Exception {
        super.start();
        watch = getUtilityExecutor().scheduleWithFixedDelay(endpoint::endSlowHeaders, 1, 1, TimeUnit.SECONDS);
    }

    @Override
    public void stop() throws Exception {
        if (watch != null) {
            watch.cancel(false);
        }
        super.stop();
    }
}
