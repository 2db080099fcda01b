package org.wego.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wego.JavaProcess;
import org.wego.OwnPostgres;

/**
 * A process that sends is killed in the middle; the next one, which is this, goes on. Nobody gets a mail twice, and whoever got none is named:
 * at most the one whose mail the server had and had not acknowledged at that moment.
 */
class MailKillTests {

    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(4);

    private final Inbox inbox = new Inbox();

    @TempDir
    Path folder;

    @BeforeEach
    void open() {
        inbox.start();
    }

    @AfterEach
    void close() {
        inbox.stop();
    }

    @Test
    void sendsNothingTwiceAndForgetsNobodyWhenKilledInTheMiddle() throws Exception {
        try (OwnPostgres server = OwnPostgres.create()) {
            String url = server.url();
            CountDownLatch killed = new CountDownLatch(1);
            inbox.stopAfter(MailProcess.MAILS / 4, killed);
            Process first = start(url);
            await(first, () -> inbox.recipients().size() >= MailProcess.MAILS / 4);
            first.destroyForcibly().waitFor();
            int before = inbox.recipients().size();
            assertThat(before).as("received before the kill").isLessThan(MailProcess.MAILS);
            killed.countDown();

            MailProcess.send(settings(url));

            List<String> received = inbox.recipients();
            assertThat(received).hasSizeGreaterThan(before).doesNotHaveDuplicates();
            List<String> unclear = JdbcClient.create(server.source())
                    .sql("select recipient from app.mail where state = 'UNCLEAR'")
                    .query(String.class)
                    .list();
            assertThat(unclear).hasSizeLessThanOrEqualTo(1);
            List<String> missed = new ArrayList<>(IntStream.range(0, MailProcess.MAILS)
                    .mapToObj(MailProcess::address)
                    .toList());
            missed.removeAll(received);
            assertThat(unclear).as("whoever got nothing").containsAll(missed);
        }
    }

    private Process start(String url) throws IOException {
        return JavaProcess.of(MailProcess.class.getName(), settings(url))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("process.log").toFile())
                .start();
    }

    private String[] settings(String url) {
        return new String[] {
            "--server.port=0",
            "--spring.main.lazy-initialization=true",
            "--vaadin.productionMode=true",
            "--spring.datasource.url=" + url,
            "--spring.datasource.username=postgres",
            "--spring.mail.host=localhost",
            "--spring.mail.port=" + inbox.port(),
            "--wego.mail.from=desk@wego.example",
            "--wego.unlock.folder=" + folder.resolve("unlock")
        };
    }

    private static void await(Process process, BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE;
        while (!condition.getAsBoolean()) {
            assertThat(process.isAlive()).as("alive").isTrue();
            assertThat(System.nanoTime()).as("patience").isLessThan(end);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
    }
}
