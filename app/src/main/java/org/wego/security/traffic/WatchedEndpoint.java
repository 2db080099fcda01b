package org.wego.security.traffic;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.coyote.Constants;
import org.apache.coyote.Processor;
import org.apache.coyote.Request;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.NioEndpoint;
import org.apache.tomcat.util.net.SocketEvent;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wego.security.ClientNetwork;

/**
 * Accepts connections, but only so many of one address, and ends those whose header takes too long. The server's own
 * time-outs begin anew with each byte, so that a byte now and then would hold a connection for good.
 */
final class WatchedEndpoint extends NioEndpoint {

    private static final Logger LOG = LoggerFactory.getLogger(WatchedEndpoint.class);
    private static final int TIDY_AFTER = 2_048;
    private static final Duration SAY_AGAIN = Duration.ofMinutes(1);

    /** Connections by network, some of which may have ended; only the one thread that accepts looks at it. */
    private final Map<ClientNetwork, List<SocketChannel>> accepted = new HashMap<>();

    private int sinceTidied;
    private long said = System.nanoTime() - SAY_AGAIN.toNanos();
    private volatile int mostPerAddress = Integer.MAX_VALUE;
    private volatile Duration longestHeader = Duration.ofSeconds(10);

    void allowConnectionsPerAddress(int most) {
        mostPerAddress = most;
    }

    void allowHeadersToTake(Duration time) {
        longestHeader = time;
    }

    @Override
    protected boolean setSocketOptions(SocketChannel socket) {
        ClientNetwork network = networkOf(socket);
        List<SocketChannel> ofNetwork = accepted.computeIfAbsent(network, _ -> new ArrayList<>());
        if (isFull(network, ofNetwork)) {
            destroySocket(socket);
            return false;
        }
        ofNetwork.add(socket);
        tidy();
        return super.setSocketOptions(socket);
    }

    /** Those that have ended are noticed only when there seem to be too many. */
    private boolean isFull(ClientNetwork network, List<SocketChannel> ofNetwork) {
        if (ofNetwork.size() < mostPerAddress || forgetEnded(ofNetwork)) {
            return false;
        }
        if (isOver(said, SAY_AGAIN)) {
            LOG.warn("{} has {} connections and gets no more", network, mostPerAddress);
            said = System.nanoTime();
        }
        return true;
    }

    /** Forgets now and then what has ended, so that networks that left leave nothing. */
    private void tidy() {
        sinceTidied++;
        if (sinceTidied >= TIDY_AFTER) {
            accepted.values().forEach(WatchedEndpoint::forgetEnded);
            accepted.values().removeIf(List::isEmpty);
            sinceTidied = 0;
        }
    }

    /** Whether there were any. */
    private static boolean forgetEnded(List<SocketChannel> connections) {
        return connections.removeIf(channel -> !channel.isOpen());
    }

    /** Ends connections whose header has begun too long ago. */
    void endSlowHeaders() {
        try {
            connections.values().stream()
                    .filter(this::hasSlowHeader)
                    .forEach(connection -> processSocket(connection, SocketEvent.ERROR, true));
        } catch (RuntimeException failed) {
            LOG.warn("Slow connections were not looked for", failed);
        }
    }

    /** Connections that are at work or wait for the next request have no processor here. */
    private boolean hasSlowHeader(SocketWrapperBase<NioChannel> connection) {
        return connection.getCurrentProcessor() instanceof Processor processor
                && !processor.isAsync()
                && hasSlowHeader(processor.getRequest());
    }

    private boolean hasSlowHeader(@Nullable Request request) {
        return request != null
                && request.getRequestProcessor().getStage() == Constants.STAGE_ENDED
                && request.getStartTimeNanos() != -1
                && isOver(request.getStartTimeNanos(), longestHeader);
    }

    private static boolean isOver(long since, Duration time) {
        return System.nanoTime() - since > time.toNanos();
    }

    private static ClientNetwork networkOf(SocketChannel socket) {
        try {
            return socket.getRemoteAddress() instanceof InetSocketAddress address && address.getAddress() != null
                    ? ClientNetwork.of(address.getAddress())
                    : ClientNetwork.UNKNOWN;
        } catch (IOException closed) {
            return ClientNetwork.UNKNOWN;
        }
    }
}
