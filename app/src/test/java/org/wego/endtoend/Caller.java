package org.wego.endtoend;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Somebody who calls the server from an address of their own (there are many behind 127.0.0.1) and keeps cookies as a
 * browser does. Each call has a connection of its own.
 */
final class Caller {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final int PATIENCE = 30_000;

    private final int port;
    private final String address;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    Caller(int port, String address) {
        this.port = port;
        this.address = address;
    }

    /** What came back: status, header with its fields as they were sent, body. */
    record Answer(int status, List<String> header, String body) {

        List<String> all(String field) {
            return header.stream()
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(field.toLowerCase(Locale.ROOT) + ":"))
                    .map(line -> line.substring(field.length() + 1).strip())
                    .toList();
        }
    }

    /** A connection from the address of this caller. */
    Socket connect() throws IOException {
        Socket socket = new Socket();
        socket.setSoTimeout(PATIENCE);
        socket.bind(new InetSocketAddress(InetAddress.getByName(address), 0));
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PATIENCE);
        return socket;
    }

    Answer get(String path) throws IOException {
        return call("GET " + path + " HTTP/1.1\r\n", "");
    }

    Answer post(String path, Map<String, String> fields) throws IOException {
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return call(
                "POST " + path + " HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                        + form.length() + "\r\n",
                form);
    }

    /** Fetches the form, which sets the cookie of its token, and sends it. */
    Answer signIn(String email, String password) throws IOException {
        return signIn(email, password, formToken());
    }

    /** Sends the form of which the token was fetched before. */
    Answer signIn(String email, String password, String token) throws IOException {
        return post("/login", Map.of("username", email, "password", password, "_csrf", token));
    }

    String formToken() throws IOException {
        Matcher token = TOKEN.matcher(get("/login").body());
        if (!token.find()) {
            throw new IOException("the form has no token");
        }
        return token.group(1);
    }

    Map<String, String> cookies() {
        return cookies;
    }

    /** Sends a request whose line and fields are given, and reads the answer to its end. */
    Answer call(String start, String body) throws IOException {
        try (Socket socket = connect()) {
            String sent = cookies.entrySet().stream()
                    .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                    .collect(Collectors.joining("; "));
            String request = start + "Host: localhost:" + port + "\r\nConnection: close\r\n"
                    + (sent.isEmpty() ? "" : "Cookie: " + sent + "\r\n") + "\r\n" + body;
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            Answer answer = read(socket);
            answer.all("Set-Cookie").forEach(this::keep);
            return answer;
        }
    }

    private void keep(String cookie) {
        String pair = cookie.split(";", 2)[0];
        int equals = pair.indexOf('=');
        if (cookie.contains("Max-Age=0")) {
            cookies.remove(pair.substring(0, equals));
        } else {
            cookies.put(pair.substring(0, equals), pair.substring(equals + 1));
        }
    }

    /** The next answer on this connection; its body is what comes until the end of the connection. */
    static Answer read(Socket socket) throws IOException {
        InputStream in = new BufferedInputStream(socket.getInputStream());
        List<String> header = new ArrayList<>();
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            header.add(line);
        }
        if (header.isEmpty()) {
            throw new IOException("the connection ended without an answer");
        }
        int status = Integer.parseInt(header.getFirst().split(" ")[1]);
        return new Answer(status, header, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }

    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
            if (next != '\r') {
                line.write(next);
            }
        }
        return line.toString(StandardCharsets.UTF_8);
    }
}
