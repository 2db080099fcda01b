package org.wego.security.traffic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.startup.Tomcat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real server without any of our pages. */
class WatchedConnectionsTests {

    private static final int MOST = 5;

    @TempDir
    Path folder;

    private final Tomcat server = new Tomcat();
    private final List<Socket> sockets = new ArrayList<>();

    @BeforeEach
    void start() throws Exception {
        WatchedProtocol protocol = new WatchedProtocol();
        protocol.allowConnectionsPerAddress(MOST);
        protocol.allowHeadersToTake(Duration.ofSeconds(1));
        Connector connector = new Connector(protocol);
        connector.setPort(0);
        server.setBaseDir(folder.toString());
        server.setConnector(connector);
        server.addContext("", null);
        server.start();
    }

    @AfterEach
    void stop() throws Exception {
        for (Socket socket : sockets) {
            socket.close();
        }
        server.stop();
        server.destroy();
    }

    @Test
    void givesOneAddressSoManyConnectionsAndOthersTheirs() throws IOException {
        for (int i = 0; i < MOST; i++) {
            connect("127.0.8.1");
        }

        assertThat(answers(connect("127.0.8.1"))).isFalse();
        assertThat(answers(connect("127.0.8.1"))).isFalse();
        assertThat(answers(connect("127.0.8.2"))).isTrue();
        assertThat(answers(sockets.getFirst())).isTrue();
    }

    @Test
    void givesAPlaceAgainOnceAConnectionHasEnded() throws IOException {
        for (int i = 0; i < MOST; i++) {
            connect("127.0.8.3");
        }
        assertThat(answers(connect("127.0.8.3"))).isFalse();
        sockets.getFirst().close();

        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        boolean answered = false;
        while (!answered && System.nanoTime() < end) {
            answered = answers(connect("127.0.8.3"));
        }
        assertThat(answered).isTrue();
    }

    @Test
    void countsOnlyConnectionsThatAreOpenHoweverFastOneFollowsTheOther() throws IOException {
        for (int i = 0; i < 40 * MOST; i++) {
            try (Socket socket = connect("127.0.8.6")) {
                assertThat(isAnsweredToTheEnd(socket)).as("connection " + i).isTrue();
            }
        }
    }

    @Test
    void endsAConnectionWhoseHeaderTakesTooLongHoweverManyBytesCome() throws Exception {
        Socket slow = connect("127.0.8.4");
        slow.getOutputStream()
                .write("GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ".getBytes(StandardCharsets.US_ASCII));
        slow.setSoTimeout(100);

        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        boolean ended = false;
        while (!ended && System.nanoTime() < end) {
            ended = dripsInVain(slow);
        }
        assertThat(ended).isTrue();
    }

    @Test
    void leavesConnectionsAloneThatWaitForTheNextRequest() throws Exception {
        Socket idle = connect("127.0.8.5");
        for (int request = 0; request < 3; request++) {
            assertThat(answers(idle)).isTrue();
            long end = System.nanoTime() + Duration.ofMillis(1_300).toNanos();
            while (System.nanoTime() < end) {
                Thread.onSpinWait();
            }
        }
    }

    /** Sends a byte; true once the server has hung up. */
    private static boolean dripsInVain(Socket slow) {
        try {
            slow.getOutputStream().write('a');
            return slow.getInputStream().read() < 0;
        } catch (java.net.SocketTimeoutException open) {
            return false;
        } catch (IOException ended) {
            return true;
        }
    }

    private Socket connect(String from) throws IOException {
        Socket socket = new Socket();
        sockets.add(socket);
        socket.setSoTimeout(10_000);
        socket.bind(new InetSocketAddress(InetAddress.getByName(from), 0));
        socket.connect(new InetSocketAddress(
                InetAddress.getLoopbackAddress(), server.getConnector().getLocalPort()));
        return socket;
    }

    /** Asks for one answer only and waits until the server has hung up. */
    private static boolean isAnsweredToTheEnd(Socket socket) {
        try {
            socket.getOutputStream()
                    .write("GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            return socket.getInputStream().readAllBytes().length > 0;
        } catch (IOException refused) {
            return false;
        }
    }

    private static boolean answers(Socket socket) {
        try {
            socket.getOutputStream()
                    .write("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            return socket.getInputStream().read(new byte[8_192]) > 0;
        } catch (IOException refused) {
            return false;
        }
    }
}
