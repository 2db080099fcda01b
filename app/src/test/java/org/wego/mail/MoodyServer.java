package org.wego.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that answers for an address what a test tells it to. */
final class MoodyServer implements AutoCloseable {

    /** This address gets its mail, but the sender gets no answer. */
    static final String SILENT = "silent";

    private static final String SENDER = "MAIL";
    private static final String CONTENT = ".";

    private final ServerSocket socket;
    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final Map<String, Runnable> deeds = new ConcurrentHashMap<>();
    private final List<String> taken = new CopyOnWriteArrayList<>();

    MoodyServer() throws IOException {
        socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return socket.getLocalPort();
    }

    /** From now on this is answered to whoever names the address as a recipient. */
    void answer(String address, String answer) {
        answers.put(address, answer);
    }

    /** From now on this is answered to whoever says that it sends a mail, whatever to. */
    void answerSenders(String answer) {
        answers.put(SENDER, answer);
    }

    /** From now on this is answered to whoever has sent all of a mail, whatever to. */
    void answerContents(String answer) {
        answers.put(CONTENT, answer);
    }

    void takeFromSendersAgain() {
        answers.remove(SENDER);
    }

    void takeAgain(String address) {
        answers.remove(address);
    }

    /** Does this, once, before it lets the next mail to the address come. */
    void beforeItTakes(String address, Runnable deed) {
        deeds.put(address, deed);
    }

    /** The recipients of the mails it has taken, in their order. */
    List<String> taken() {
        return List.copyOf(taken);
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                Socket caller = socket.accept();
                Thread.ofVirtual().start(() -> talk(caller));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket caller) {
        try (caller;
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
                Writer out = new OutputStreamWriter(caller.getOutputStream(), StandardCharsets.UTF_8)) {
            say(out, "220 moody");
            String to = "";
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith("RCPT")) {
                    to = line.substring(line.indexOf('<') + 1, line.indexOf('>'));
                    String answer = answers.getOrDefault(to, "250 welcome");
                    say(out, answer.equals(SILENT) ? "250 welcome" : answer);
                } else if (line.startsWith("DATA")) {
                    Optional.ofNullable(deeds.remove(to)).ifPresent(Runnable::run);
                    say(out, "354 go on");
                    String content = in.readLine();
                    while (content != null && !content.equals(".")) {
                        content = in.readLine();
                    }
                    if (content == null) {
                        return;
                    }
                    taken.add(to);
                    if (SILENT.equals(answers.get(to))) {
                        return;
                    }
                    say(out, answers.getOrDefault(CONTENT, "250 taken"));
                } else if (line.startsWith("QUIT")) {
                    say(out, "221 bye");
                    return;
                } else {
                    say(out, line.startsWith(SENDER) ? answers.getOrDefault(SENDER, "250 fine") : "250 fine");
                }
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static void say(Writer out, String answer) throws IOException {
        out.write(answer + "\r\n");
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
