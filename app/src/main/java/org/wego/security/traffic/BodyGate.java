package org.wego.security.traffic;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Optional;
import org.apache.coyote.ActionCode;
import org.apache.coyote.InputBuffer;
import org.apache.coyote.Request;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.jspecify.annotations.Nullable;

/**
 * Stands where the server takes the body of a request from the network, so that no form, upload or filter gets past it:
 * shut, as if there were no body, until it is {@linkplain #open opened} for whoever is known to be allowed to send one.
 */
final class BodyGate implements InputBuffer {

    private final Request request;
    private final InputBuffer source;
    private Allowance allowance = Allowance.NONE;
    private long read;
    private boolean ended;
    private long since = System.nanoTime();

    private BodyGate(Request request, InputBuffer source) {
        this.request = request;
        this.source = source;
        this.ended = length(request) <= 0 && !isChunked(request);
    }

    /** Shuts the way into this request until {@link #remove}. */
    static BodyGate before(Request request) {
        InputBuffer source =
                request.getInputBuffer() instanceof BodyGate earlier ? earlier.source : request.getInputBuffer();
        BodyGate gate = new BodyGate(request, source);
        request.setInputBuffer(gate);
        return gate;
    }

    /** The gate before this request; none where no server reads it, such as in tests of pages. */
    public static Optional<BodyGate> of(HttpServletRequest request) {
        return Optional.ofNullable(request.getAttribute(BodyGate.class.getName()))
                .filter(BodyGate.class::isInstance)
                .map(BodyGate.class::cast);
    }

    /** Lets the body in, within these bounds; the time counts from now on. */
    public void open(Allowance granted) {
        allowance = granted;
        since = System.nanoTime();
    }

    @Override
    public int doRead(ApplicationBufferHandler handler) throws IOException {
        if (ended || allowance.bytes() == 0) {
            ByteBuffer filled = handler.getByteBuffer();
            if (filled != null) {
                filled.position(0).limit(0);
            }
            return -1;
        }
        int more = source.doRead(handler);
        ended = more < 0 || read + more == length(request);
        read += Math.max(more, 0);
        if (read > allowance.bytes()) {
            throw new IOException("a body of more than " + allowance.bytes() + " bytes");
        }
        if (!ended && allowance.isTooSlow(read, Duration.ofNanos(System.nanoTime() - since))) {
            // which the server answers with 408
            throw new SocketTimeoutException("a body that comes too slowly: " + read + " bytes so far");
        }
        return more;
    }

    @Override
    public int available() {
        return allowance.bytes() == 0 ? 0 : source.available();
    }

    boolean isAtEnd() {
        return ended;
    }

    /**
     * Reads and forgets what is left, within bounds; whatever is left after that is never read. For a stranger only a
     * body of known length is read, since the head of a chunk is read in one go and can take any time.
     */
    void readTheRest() {
        boolean stranger = allowance.bytes() <= Allowance.FORM.bytes();
        if (stranger && length(request) < 0) {
            request.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
            return;
        }
        Allowance rest = stranger ? Allowance.REST : allowance;
        open(new Allowance(read + rest.bytes(), rest.grace(), rest.bytesPerSecond()));
        try {
            Forgotten forgotten = new Forgotten();
            while (!ended) {
                doRead(forgotten);
            }
        } catch (IOException left) {
            allowance = Allowance.NONE;
        }
        if (!ended) {
            request.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
        }
    }

    void remove() {
        request.setInputBuffer(source);
    }

    /** As the sender says it; -1 if it says nothing or nothing that is a length, which the server refuses then. */
    private static long length(Request request) {
        try {
            return request.getContentLengthLong();
        } catch (IllegalArgumentException unreadable) {
            return -1;
        }
    }

    private static boolean isChunked(Request request) {
        return request.getMimeHeaders().getHeader("Transfer-Encoding") != null;
    }

    /** Where bytes go that nobody wants. */
    private static final class Forgotten implements ApplicationBufferHandler {

        private @Nullable ByteBuffer buffer;

        @Override
        public void setByteBuffer(@Nullable ByteBuffer filled) {
            buffer = filled;
        }

        @Override
        public @Nullable ByteBuffer getByteBuffer() {
            return buffer;
        }

        @Override
        public void expand(int size) {
            // nothing is collected
        }
    }
}
