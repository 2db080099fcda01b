package org.wego.bench;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongFunction;

/**
 * Readers who ask again as soon as they are answered, each over a connection of its own that stays open. Written on bare
 * sockets, so that on a small machine the server is measured and not the client.
 */
record HttpLoad(int port, int readers, Duration time) {

    private static final int BUFFER = 64 * 1024;

    /** How many answers a second, how long they took, and how many were not those expected. */
    record Measured(double perSecond, double medianMillis, double p99Millis, long unexpected) {}

    private record Seen(List<Long> nanos, long unexpected) {}

    /**
     * Asks for the addresses in turn.
     *
     * @param status the expected one
     * @param address by the number of the question
     * @param headers more header lines, each with its end
     */
    Measured ask(int status, LongFunction<String> address, String headers) throws Exception {
        long end = System.nanoTime() + time.toNanos();
        List<Long> nanos = new ArrayList<>();
        long unexpected = 0;
        long start = System.nanoTime();
        try (ExecutorService threads = Executors.newFixedThreadPool(readers)) {
            List<Callable<Seen>> work = new ArrayList<>();
            for (int reader = 0; reader < readers; reader++) {
                long first = reader;
                work.add(() -> read(status, address, headers, first, end));
            }
            for (Future<Seen> seen : threads.invokeAll(work)) {
                nanos.addAll(seen.get().nanos);
                unexpected += seen.get().unexpected;
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        long[] sorted = nanos.stream().mapToLong(it -> it).sorted().toArray();
        return new Measured(sorted.length / seconds, millis(sorted, 0.5), millis(sorted, 0.99), unexpected);
    }

    private static double millis(long[] sorted, double part) {
        return sorted.length == 0 ? Double.NaN : sorted[(int) (sorted.length * part)] / 1e6;
    }

    private Seen read(int status, LongFunction<String> address, String headers, long first, long end)
            throws IOException {
        List<Long> nanos = new ArrayList<>();
        long unexpected = 0;
        try (Socket socket = new Socket("localhost", port)) {
            socket.setTcpNoDelay(true);
            InputStream answers = new BufferedInputStream(socket.getInputStream(), BUFFER);
            for (long number = first; System.nanoTime() < end; number += readers) {
                String request = "GET " + address.apply(number) + " HTTP/1.1\r\nHost: localhost:" + port + "\r\n"
                        + headers + "\r\n";
                long asked = System.nanoTime();
                socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
                if (answer(answers) != status) {
                    unexpected++;
                }
                nanos.add(System.nanoTime() - asked);
            }
        }
        return new Seen(nanos, unexpected);
    }

    /** Reads one answer to its end and tells its status. */
    private static int answer(InputStream answers) throws IOException {
        int status = Integer.parseInt(line(answers).substring(9, 12));
        int length = 0;
        boolean chunked = false;
        for (String header = line(answers); !header.isEmpty(); header = line(answers)) {
            if (header.regionMatches(true, 0, "content-length:", 0, 15)) {
                length = Integer.parseInt(header.substring(15).strip());
            } else if (header.regionMatches(true, 0, "transfer-encoding: chunked", 0, 26)) {
                chunked = true;
            }
        }
        if (chunked) {
            for (int size = -1; size != 0; ) {
                size = Integer.parseInt(line(answers), 16);
                answers.skipNBytes(size + 2L);
            }
        } else {
            answers.skipNBytes(status == 304 ? 0 : length);
        }
        return status;
    }

    private static String line(InputStream answers) throws IOException {
        byte[] line = new byte[512];
        int length = 0;
        for (int letter = answers.read(); letter != '\n'; letter = answers.read()) {
            if (letter < 0) {
                throw new EOFException("The server hung up");
            }
            if (letter != '\r') {
                if (length == line.length) {
                    line = Arrays.copyOf(line, 2 * length);
                }
                line[length++] = (byte) letter;
            }
        }
        return new String(line, 0, length, StandardCharsets.ISO_8859_1);
    }
}
