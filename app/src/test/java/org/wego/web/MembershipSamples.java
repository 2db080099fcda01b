package org.wego.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wego.FeeInvoices;
import org.wego.membership.access.Actor;
import org.wego.membership.access.Role;
import org.wego.membership.assessment.FeeRunId;
import org.wego.membership.assessment.FeeRunState;
import org.wego.membership.assessment.FeeRuns;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.directory.MemberSearch;
import org.wego.membership.economy.EconomicData;
import org.wego.membership.economy.EditionId;
import org.wego.membership.economy.EditionImport;
import org.wego.membership.economy.EditionImport.Choices;
import org.wego.membership.economy.ImportOutcome;
import org.wego.membership.economy.file.EditionFile;
import org.wego.membership.exchange.MemberImport;
import org.wego.membership.file.FileOwner;
import org.wego.membership.file.ReceivedFile;
import org.wego.membership.file.StoredFiles;
import org.wego.membership.invoicing.Addressee;
import org.wego.membership.invoicing.InvoiceDraft;
import org.wego.membership.invoicing.Invoicing;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.payment.PaymentId;
import org.wego.membership.payment.PaymentMethod;
import org.wego.membership.payment.PaymentOutcome;
import org.wego.membership.payment.PaymentRecording;
import org.wego.membership.payment.RecordPayment;

/** Members, editions, fee runs, invoices, payments and files for lists of the API. */
class MembershipSamples implements ListSamples {

    private static final int YEAR = 2023;
    private static final int SOME = 6;
    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(1);
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(5);

    private final Actor actor;
    private final MemberImport members;
    private final MemberDirectory directory;
    private final EditionImport editions;
    private final EconomicData economy;
    private final FeeRuns runs;
    private final Invoicing invoicing;
    private final StoredFiles files;
    private final PaymentRecording payments;
    private final String mark = "list" + UUID.randomUUID().toString().replaceAll("[0-9-]", "");
    private @Nullable FeeRunId preview;

    MembershipSamples(
            Actor actor,
            MemberImport members,
            MemberDirectory directory,
            EditionImport editions,
            EconomicData economy,
            FeeRuns runs,
            Invoicing invoicing,
            StoredFiles files,
            PaymentRecording payments) {
        this.actor = actor;
        this.members = members;
        this.directory = directory;
        this.editions = editions;
        this.economy = economy;
        this.runs = runs;
        this.invoicing = invoicing;
        this.files = files;
        this.payments = payments;
    }

    @Override
    public Map<String, Sample> lists() {
        asStaff(() -> IntStream.range(0, SOME).forEach(number -> admit("Member " + number)));
        asStaff(() -> IntStream.range(1, SOME).forEach(number -> load(number, 11)));
        EditionId edition = askStaff(() -> load(0, 11));
        asStaff(() -> IntStream.range(0, SOME).forEach(_ -> startAndCancel()));
        preview = preview();
        UUID run = UUID.randomUUID();
        invoicing.issue(Stream.generate(() -> draft(run)).limit(SOME).toList());
        FileOwner papers = papers();
        MemberId payer = new MemberId(papers.id());
        asStaff(() -> IntStream.range(0, SOME).forEach(_ -> pay(payer)));
        IntStream.range(0, SOME).forEach(_ -> keep(papers));
        String ofRun = "/api/fee-runs/" + preview;
        String ofEdition = "/api/economy/editions/" + edition;
        return Map.of(
                "/api/members",
                new Sample(
                        "/api/members?q=" + mark, "members", List.of("id"), () -> asStaff(() -> admit("A first one"))),
                "/api/economy/editions",
                new Sample("/api/economy/editions", "editions", List.of("id"), () -> asStaff(() -> load(SOME, 20))),
                "/api/economy/editions/{id}/figures",
                new Sample(ofEdition + "/figures", "figures", List.of("country", "year"), () -> {}),
                "/api/fee-runs",
                new Sample("/api/fee-runs", "runs", List.of("id"), () -> asStaff(this::startAndCancel)),
                "/api/fee-runs/{id}/fees",
                new Sample(ofRun + "/fees", "fees", List.of("member"), () -> {}),
                "/api/fee-runs/{id}/exclusions",
                new Sample(ofRun + "/exclusions", "exclusions", List.of("member"), () -> {}),
                "/api/invoices",
                new Sample("/api/invoices?run=" + run, "invoices", List.of("number"), () -> {}),
                "/api/payments",
                new Sample("/api/payments?member=" + payer, "payments", List.of("id"), () -> {}),
                "/api/files",
                new Sample(
                        "/api/files?subject=member&owner=" + papers.id(), "files", List.of("id"), () -> keep(papers)));
    }

    private void admit(String name) {
        byte[] table = ("name,country\n" + name + " " + mark + ",KR\n").getBytes(UTF_8);
        try (InputStream content = new ByteArrayInputStream(table);
                ReceivedFile file = ReceivedFile.receive("members.csv", content, MemberImport.LARGEST_FILE)) {
            assertThat(members.commit(file).committed()).isTrue();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private EditionId load(int number, int day) {
        String table = "ISO\tWEO Subject Code\t2010\t2011\n"
                + "KOR\tPPPPC\t30,000.%1$d01\t31,000.%1$d01\nDEU\tPPPPC\t40,000.%1$d01\t41,000.%1$d01\n"
                        .formatted(number)
                + "VNM\tPPPPC\t4,000.%1$d01\t4,100.%1$d01\n".formatted(number);
        try (InputStream content = new ByteArrayInputStream(table.getBytes(UTF_8));
                EditionFile file = EditionFile.receive("weo.xls", content)) {
            ImportOutcome outcome =
                    editions.commit(file, mark + " " + number, LocalDate.of(2012, 4, day), Choices.NONE);
            return ((ImportOutcome.Imported) outcome).edition().id();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private EditionId edition() {
        return economy.editionNamed("WEO April 2017").orElseThrow().id();
    }

    private void startAndCancel() {
        runs.cancel(runs.start(YEAR + 1, edition()).run());
    }

    private FeeRunId preview() {
        FeeRunId run = askStaff(() -> runs.start(YEAR, edition()).run());
        long end = System.nanoTime() + PATIENCE;
        while (askStaff(() -> runs.find(run)).orElseThrow().state() != FeeRunState.PREVIEWED) {
            assertThat(System.nanoTime()).isLessThan(end);
            LockSupport.parkNanos(PAUSE);
        }
        return run;
    }

    /** Frees the year for the runs of others. */
    @Override
    public void end() {
        asStaff(() -> Optional.ofNullable(preview).ifPresent(runs::cancel));
    }

    private static InvoiceDraft draft(UUID run) {
        return FeeInvoices.draft(MemberId.next(), new Addressee("Seoul", List.of("Jung-gu")), 2013, "USD 8500.00", run);
    }

    private void pay(MemberId member) {
        assertThat(payments.record(new RecordPayment(
                        PaymentId.next(),
                        null,
                        member,
                        LocalDate.of(2017, 8, 1),
                        BigDecimal.TEN,
                        "USD",
                        "City",
                        "",
                        PaymentMethod.BANK,
                        "",
                        null,
                        null)))
                .isInstanceOf(PaymentOutcome.Done.class);
    }

    private FileOwner papers() {
        MemberId member = directory.find(MemberSearch.of(mark), 0, 1).getFirst().id();
        return directory.details(member).orElseThrow().papers();
    }

    private void keep(FileOwner owner) {
        asStaff(() -> {
            try {
                files.keep(
                        owner,
                        "minutes.pdf",
                        new ByteArrayInputStream(("%PDF-1.7\n" + UUID.randomUUID()).getBytes(UTF_8)));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
    }

    private <T> T askStaff(Supplier<T> question) {
        return actor.askInTheNameOf("staff@wego.example", Role.STAFF, question);
    }

    private void asStaff(Runnable work) {
        actor.inTheNameOf("staff@wego.example", Role.STAFF, work);
    }
}
