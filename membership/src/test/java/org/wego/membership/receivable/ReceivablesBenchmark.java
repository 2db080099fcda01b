package org.wego.membership.receivable;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.wego.MembershipHouse;
import org.wego.bench.BenchmarkReport;
import org.wego.membership.organisation.MemberId;

/** Measures who owes what among 20,000 members with 60,000 invoices, two thirds of which are paid. */
@Tag("benchmark")
class ReceivablesBenchmark {

    private static final int MEMBERS = 20_000;
    private static final int YEARS = 3;
    private static final int RUNS = 9;
    private static final double MOST_SECONDS = 0.3;
    private static final LocalDate DAY = LocalDate.of(2017, 10, 1);
    private static final OffsetDateTime NOW = OffsetDateTime.of(2017, 10, 1, 9, 0, 0, 0, ZoneOffset.UTC);

    @TempDir
    Path folder;

    @Test
    void listsWhoOwesWhat() {
        BenchmarkReport report = new BenchmarkReport("receivables");
        measure(report, "H2", MembershipHouse.onH2(folder.resolve("receivables")));
        measure(report, "PostgreSQL", MembershipHouse.onPostgres());
        report.publish();
    }

    private static void measure(BenchmarkReport report, String database, MembershipHouse opened) {
        try (MembershipHouse house = opened) {
            fill(house.the(JdbcTemplate.class));
            AgedReceivables receivables = house.the(AgedReceivables.class);
            PaymentStanding standing = house.the(PaymentStanding.class);
            report.atMost("aged list, " + database, median(() -> receivables.asOf(DAY)), "s", MOST_SECONDS);
            report.atMost("standing of all, " + database, median(() -> standing.inArrears(DAY)), "s", MOST_SECONDS);
        }
    }

    private static double median(Runnable question) {
        double[] seconds = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            long begin = System.nanoTime();
            question.run();
            seconds[run] = (System.nanoTime() - begin) / 1e9;
        }
        Arrays.sort(seconds);
        return seconds[RUNS / 2];
    }

    private static void fill(JdbcTemplate jdbc) {
        UUID sender = UUID.randomUUID();
        jdbc.update("insert into membership.letterhead values (?, 'WeGO', 'Seoul', '')", sender);
        List<Object[]> members = new ArrayList<>();
        List<Object[]> invoices = new ArrayList<>();
        List<Object[]> payments = new ArrayList<>();
        List<Object[]> allocations = new ArrayList<>();
        for (int i = 1; i <= MEMBERS; i++) {
            UUID member = MemberId.next().value();
            members.add(new Object[] {member, "City " + i, "city" + i, "|city" + i + "|", i % 2 == 0 ? "KR" : "ET"});
            for (int year = 2018 - YEARS; year <= 2017; year++) {
                invoices.add(new Object[] {
                    year,
                    i,
                    member,
                    UUID.randomUUID(),
                    UUID.randomUUID(),
                    sender,
                    "City " + i,
                    "city" + i,
                    LocalDate.of(year, 7, 1),
                    LocalDate.of(year, 7, 31),
                    new BigDecimal("700"),
                    NOW
                });
                if ((i + year) % 3 != 0) {
                    UUID payment = MemberId.next().value();
                    LocalDate day = LocalDate.of(year, 8, 1);
                    payments.add(new Object[] {payment, day, member, new BigDecimal("800"), NOW});
                    allocations.add(
                            new Object[] {MemberId.next().value(), year, i, payment, new BigDecimal("700"), day, NOW});
                }
            }
        }
        jdbc.batchUpdate("""
                insert into membership.member
                    (id, version, name, name_key, search_key, country, category, kind, place, address, notes, source)
                values (?, 0, ?, ?, ?, ?, 'FULL', 'CITY', '', '', '', '')""", members);
        jdbc.batchUpdate("""
                insert into membership.invoice (fee_year, sequence, member_id, subject, assessment_id, run_id,
                    letterhead_id, addressee_name, addressee_lines, addressee_key, issued_on, due_on, payment_reference,
                    currency, total, issued_by, issued_at)
                values (?, ?, ?, 'MEMBERSHIP_FEE', ?, ?, ?, ?, '', ?, ?, ?, 'RF00', 'USD', ?, 'bench', ?)""", invoices);
        jdbc.batchUpdate("""
                insert into membership.payment (id, received_on, member_id, currency, amount, method, payer,
                    bank_reference, note, recorded_by, recorded_at)
                values (?, ?, ?, 'USD', ?, 'BANK', '', '', '', 'bench', ?)""", payments);
        jdbc.batchUpdate("""
                insert into membership.allocation (id, fee_year, sequence, payment_id, amount, allocated_on, recorded_by,
                    recorded_at)
                values (?, ?, ?, ?, ?, ?, 'bench', ?)""", allocations);
        jdbc.execute("analyze");
    }
}
