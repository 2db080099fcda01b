package org.wego;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A port for a server that is told its port some time before it listens, or listens there again later. It is none of those
 * that the system gives to whoever asks for any or calls somebody, so that nobody beside gets it meanwhile.
 */
public final class FreePort {

    /** Above those that programs are known by, below those that Linux, macOS and Windows give away. */
    private static final int FIRST = 20_000;

    private static final int BEHIND_LAST = 32_000;

    private FreePort() {}

    public static int next() {
        int port = any();
        while (isTaken(port)) {
            port = any();
        }
        return port;
    }

    private static int any() {
        return ThreadLocalRandom.current().nextInt(FIRST, BEHIND_LAST);
    }

    private static boolean isTaken(int port) {
        try (ServerSocket _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return false;
        } catch (IOException taken) {
            return true;
        }
    }
}
