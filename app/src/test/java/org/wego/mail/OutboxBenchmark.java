package org.wego.mail;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;
import org.wego.WegoTest;
import org.wego.bench.BenchmarkReport;
import org.wego.membership.mail.Mail;

/** How long it takes to put 100,000 mails into the outbox, and how much memory that holds. */
@Tag("benchmark")
@WegoTest
class OutboxBenchmark {

    private static final int MAILS = 100_000;
    private static final int BLOCK = 500;

    @Autowired
    private Outbox outbox;

    @Autowired
    private TransactionOperations transactions;

    @Test
    void putsAHundredThousandMails() {
        put(-1);
        long least = Long.MAX_VALUE;
        long most = 0;
        long begin = System.nanoTime();
        for (int block = 0; block < MAILS / BLOCK; block++) {
            put(block);
            if (block % 50 == 0) {
                System.gc();
                long used = Runtime.getRuntime().totalMemory()
                        - Runtime.getRuntime().freeMemory();
                least = Math.min(least, used);
                most = Math.max(most, used);
            }
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        BenchmarkReport report = new BenchmarkReport("outbox");
        report.atLeast("mails put into the outbox", MAILS / seconds, "mails/s", 5_000);
        report.reference("least live heap, with the database in memory", least / 1e6, "MB");
        report.reference("most live heap, with the database in memory", most / 1e6, "MB");
        report.publish();
    }

    private void put(int block) {
        transactions.executeWithoutResult(_ -> outbox.put(IntStream.range(0, BLOCK)
                .mapToObj(number -> new Mail(
                        "bench/" + block + "/" + number,
                        new Mail.Recipient("Somebody", "n" + block + "-" + number + "@city.example"),
                        "trial",
                        Locale.ENGLISH,
                        Map.of("number", Integer.toString(number)),
                        List.of(),
                        ""))
                .toList()));
    }
}
