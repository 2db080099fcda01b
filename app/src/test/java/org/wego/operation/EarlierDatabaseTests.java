package org.wego.operation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.wego.OwnPostgres;
import org.wego.WegoApplication;
import org.wego.membership.access.Role;
import org.wego.membership.assessment.FeeRunDetails;
import org.wego.membership.assessment.FeeRunId;
import org.wego.membership.assessment.FeeRunState;
import org.wego.membership.assessment.FeeRuns;
import org.wego.membership.concession.ConcessionSummary;
import org.wego.membership.concession.FeeConcessions;
import org.wego.membership.contact.ContactRole;
import org.wego.membership.contact.MemberContacts;
import org.wego.membership.contact.Person;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.directory.MemberSearch;
import org.wego.membership.economy.EconomicData;
import org.wego.membership.invoicing.InvoiceFilter;
import org.wego.membership.invoicing.InvoiceNumber;
import org.wego.membership.invoicing.InvoiceOrigin;
import org.wego.membership.invoicing.InvoiceRegister;
import org.wego.membership.invoicing.InvoiceSummary;
import org.wego.membership.ledger.LedgerBalances;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.register.MemberChange;
import org.wego.membership.register.MemberRegister;
import org.wego.security.AccountId;
import org.wego.security.SignedInAccount;

/**
 * The release of today starts on a database of before: it is upgraded in place, nothing of it is lost, what was issued
 * stays as it is, and work goes on. What a later release keeps elsewhere is read from there; the figures stay the same.
 */
class EarlierDatabaseTests {

    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(2);
    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private static final Map<String, Integer> ROWS = Map.ofEntries(
            entry("membership.member", 55),
            // one of each member, of what its record said
            entry("membership.term", 55),
            entry("membership.member_name", 28),
            entry("membership.member_size", 47),
            entry("membership.gdp_figure", 7_458),
            entry("membership.fee_schedule_cell", 75),
            entry("membership.fee_run_exclusion", 21),
            entry("governance.appointment", 36),
            entry("governance.meeting", 18),
            entry("programs.event", 16),
            entry("programs.program", 22),
            entry("programs.project_city", 3),
            // the 18 of before and the practices that came since
            entry("knowledge.entry", 208));

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void goesOnWithADatabaseOfBeforeOnH2(@TempDir Path folder) throws Exception {
        EarlierDatabase.unpack(folder);
        killedInTheMiddle(folder);
        goesOnWith(WegoProcess.h2(folder), "sa", folder);
        assertThat(folder.resolve("wego.mv.db.broken-off")).exists();
    }

    /** H2 has kept half of what a migration does when the next start comes. */
    private static void killedInTheMiddle(Path folder) throws Exception {
        try (WegoProcess first = WegoProcess.start(WegoProcess.h2(folder), folder)) {
            long end = System.nanoTime() + PATIENCE;
            while (first.output().stream().noneMatch(it -> it.contains("- contacts become people"))) {
                assertThat(System.nanoTime()).as("patience").isLessThan(end);
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
            }
        }
    }

    @Test
    void goesOnWithADatabaseOfBeforeOnPostgres(@TempDir Path folder) throws Exception {
        try (OwnPostgres server = OwnPostgres.create()) {
            EarlierDatabase.restore(server.source());
            goesOnWith(server.url(), "postgres", folder);
        }
    }

    private static void goesOnWith(String url, String user, Path backups) throws Exception {
        try (ConfigurableApplicationContext house = start(url, user, backups)) {
            everybodySignsIn(house);
            SecurityContextHolder.getContext()
                    .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                            new SignedInAccount(AccountId.next(), "admin@city.example", "Admin", Role.ADMIN, null),
                            null,
                            Role.ADMIN.authorities()));
            nothingIsLost(house.getBean(JdbcClient.class));
            membersKeepTheirContactsAndHistory(house);
            whatWasIssuedStays(house);
            anotherYearIsRun(house);
            whatWasIssuedStays(house);
        }
    }

    private static ConfigurableApplicationContext start(String url, String user, Path backups) {
        return new SpringApplicationBuilder(WegoApplication.class)
                .profiles("demo")
                .run(
                        "--spring.datasource.url=" + url,
                        "--spring.datasource.username=" + user,
                        "--wego.backup.folder=" + backups,
                        "--server.port=0",
                        "--vaadin.productionMode=true");
    }

    private static void nothingIsLost(JdbcClient jdbc) {
        assertThat(ROWS)
                .allSatisfy((table, rows) -> assertThat(jdbc.sql("select count(*) from " + table)
                                .query(Integer.class)
                                .single())
                        .as("rows of %s", table)
                        .isEqualTo(rows));
        assertThat(jdbc.sql("select sum(figure_value) from membership.member_size")
                        .query(Long.class)
                        .single())
                .isEqualTo(139_106_639);
        assertThat(jdbc.sql("""
                                select count(*) from membership.term t join membership.member m on m.id = t.member_id
                                where t.category = m.category and t.opening = 'JOINED' and not t.beyond_copy
                                    and t.joined_latest is not distinct from m.joined_latest
                                    and t.documented_latest is not distinct from m.documented_latest
                                    and t.left_latest is not distinct from m.left_latest""").query(Integer.class).single())
                .as("terms that say what the record of their member says")
                .isEqualTo(55);
    }

    private static void membersKeepTheirContactsAndHistory(ApplicationContext house) {
        MemberContacts contacts = house.getBean(MemberContacts.class);
        assertThat(contacts.of(member(house, "Seoul")))
                .extracting(
                        contact -> contact.person().name(),
                        contact -> contact.person().email(),
                        contact -> contact.person().phone(),
                        contact -> contact.representation().mandate().role())
                .containsExactlyInAnyOrder(
                        tuple("Mayor's Office", "mayor@seoul.example", "", ContactRole.HEAD),
                        tuple(
                                "International Relations",
                                "invoices@seoul.example",
                                "+82 2 000 0000",
                                ContactRole.INVOICES),
                        // to whom the account of Seoul belongs
                        tuple("Seoul", "member@wego.example", "", ContactRole.GENERAL));
        assertThat(List.of("Jakarta", "Makati"))
                .flatMap(city -> contacts.of(member(house, city)))
                .extracting(
                        contact -> contact.person().name(),
                        contact -> contact.person().email(),
                        contact -> contact.person().phone(),
                        contact -> contact.representation().mandate().duty())
                .hasSize(2)
                .containsOnly(tuple("Çağrı Öztürk", "Office@example.org", "+90 000", "Finance"));
        assertThat(List.of("Jakarta", "Makati"))
                .flatMap(city -> contacts.of(member(house, city)))
                .extracting(contact -> contact.person().id())
                .as("one person, who serves two cities")
                .containsOnly(contacts.of(member(house, "Jakarta"))
                        .getFirst()
                        .person()
                        .id());
        assertThat(contacts.of(member(house, "Addis Ababa")))
                .singleElement()
                .satisfies(contact -> assertThat(contact.person())
                        .extracting(Person::name, Person::email)
                        .containsExactly("Front desk", ""));

        MemberRegister register = house.getBean(MemberRegister.class);
        assertThat(register.history(member(house, "Seoul"), 0, 10))
                .extracting(MemberChange::by, MemberChange::before, MemberChange::after)
                .containsExactly(
                        // what this start added, as it gave the account of Seoul its person
                        tuple("system", "", "Seoul · GENERAL · member@wego.example"),
                        tuple("system", "", "Seoul"),
                        tuple("staff@wego.example", "before", "after"));

        assertThat(house.getBean(FeeConcessions.class).of(member(house, "Addis Ababa"), 10))
                .singleElement()
                .extracting(ConcessionSummary::amount, ConcessionSummary::approver)
                .containsExactly(dollars(350), "Executive Committee");
    }

    private static void whatWasIssuedStays(ApplicationContext house) {
        List<InvoiceSummary> invoices = house.getBean(InvoiceRegister.class).after(InvoiceFilter.of(2017), null, 100);
        assertThat(invoices).hasSize(34);
        assertThat(invoices)
                .extracting(InvoiceSummary::number)
                .startsWith(new InvoiceNumber(2017, 1))
                .endsWith(new InvoiceNumber(2017, 34))
                .isSorted();
        assertThat(invoices.stream().map(InvoiceSummary::total).reduce(dollars(0), Money::plus))
                .isEqualTo(dollars(186_900));
        assertThat(invoices.get(32))
                .extracting(InvoiceSummary::addressee, InvoiceSummary::total)
                .containsExactly("Seoul", dollars(10_000));

        FeeRunDetails run = house.getBean(FeeRuns.class)
                .find(new FeeRunId(((InvoiceOrigin.FeeRun) invoices.getFirst().origin()).run()))
                .orElseThrow();
        assertThat(run.state()).isEqualTo(FeeRunState.ISSUED);
        assertThat(run.amount()).isEqualTo(dollars(186_900));
        assertThat(run.invoiced()).isEqualTo(34);
        assertThat(run.excludedMembers()).isEqualTo(21);
        assertThat(run.startedBy()).isEqualTo("staff@wego.example");
        assertThat(house.getBean(FeeRuns.class).fees(run.id(), 0, 100)).hasSize(34);

        LedgerBalances ledger = house.getBean(LedgerBalances.class);
        assertThat(ledger.trialBalance().balances()).isTrue();
        assertThat(invoices.stream()
                        .map(invoice -> ledger.entriesOf(invoice.number().toString()))
                        .toList())
                .allSatisfy(entries -> assertThat(entries).hasSize(1));
    }

    /** The first run of the release: Addis Ababa pays what was granted before. */
    private static void anotherYearIsRun(ApplicationContext house) {
        assertThat(owed(house, "Addis Ababa")).isEqualTo(dollars(700));
        FeeRuns runs = house.getBean(FeeRuns.class);
        FeeRunId run = runs.start(
                        2018,
                        house.getBean(EconomicData.class).editions().getFirst().id())
                .run();
        await(runs, run, FeeRunState.PREVIEWED);
        runs.confirm(run, Objects.requireNonNull(runs.find(run).orElseThrow().fingerprint()));
        await(runs, run, FeeRunState.ISSUED);

        assertThat(house.getBean(InvoiceRegister.class).after(InvoiceFilter.of(2018), null, 1))
                .extracting(InvoiceSummary::number)
                .containsExactly(new InvoiceNumber(2018, 1));
        assertThat(owed(house, "Addis Ababa")).isEqualTo(dollars(1_050));
        assertThat(house.getBean(LedgerBalances.class).trialBalance().balances())
                .isTrue();
    }

    private static void await(FeeRuns runs, FeeRunId run, FeeRunState state) {
        long end = System.nanoTime() + PATIENCE;
        while (runs.find(run).orElseThrow().state() != state) {
            assertThat(System.nanoTime()).as("patience").isLessThan(end);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }

    private static MemberId member(ApplicationContext house, String name) {
        return house.getBean(MemberDirectory.class)
                .find(MemberSearch.of(name), 0, 1)
                .getFirst()
                .id();
    }

    private static Money owed(ApplicationContext house, String name) {
        return house.getBean(LedgerBalances.class).balanceOf(member(house, name), CurrencyUnit.USD);
    }

    private static Money dollars(int amount) {
        return Money.of(CurrencyUnit.USD, amount);
    }

    /** At the sign-in page by password, and at the API by token, as on the day before. */
    private static void everybodySignsIn(ApplicationContext house) throws Exception {
        URI address = URI.create("http://localhost:"
                + Objects.requireNonNull(house.getEnvironment().getProperty("local.server.port")));
        for (String email : List.of("admin@wego.example", "staff@wego.example", "member@wego.example")) {
            try (HttpClient browser =
                    HttpClient.newBuilder().cookieHandler(new CookieManager()).build()) {
                String page = browser.send(
                                HttpRequest.newBuilder(address.resolve("/login"))
                                        .build(),
                                BodyHandlers.ofString())
                        .body();
                Matcher token = FORM_TOKEN.matcher(page);
                assertThat(token.find()).as(page).isTrue();
                HttpResponse<Void> signedIn = browser.send(
                        HttpRequest.newBuilder(address.resolve("/login"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString("username=" + URLEncoder.encode(email, UTF_8)
                                        + "&password=demo&_csrf=" + URLEncoder.encode(token.group(1), UTF_8)))
                                .build(),
                        BodyHandlers.discarding());
                assertThat(signedIn.headers().firstValue("Location"))
                        .as(email)
                        .hasValueSatisfying(location -> assertThat(location).endsWith("/desk"));

                String credentials = Base64.getEncoder().encodeToString((email + ":demo").getBytes(UTF_8));
                assertThat(browser.send(
                                        HttpRequest.newBuilder(address.resolve("/api/invoices?year=2017"))
                                                .header("Authorization", "Basic " + credentials)
                                                .build(),
                                        BodyHandlers.ofString())
                                .body())
                        .as("invoices for %s", email)
                        .contains("2017-0033");
            }
        }
    }
}
