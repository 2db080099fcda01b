package org.wego.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wego.As;
import org.wego.ViewTest;
import org.wego.account.AccountAdministration;
import org.wego.account.AccountSummary;
import org.wego.account.ChangeAccount;
import org.wego.account.OpenAccount;
import org.wego.governance.organisation.IdentityRecord;
import org.wego.governance.organisation.OrganisationIdentity;
import org.wego.governance.organisation.PaymentInstructions;
import org.wego.membership.access.Role;
import org.wego.membership.audit.AuditTrail;
import org.wego.membership.audit.ChangeFilter;
import org.wego.membership.audit.RecordedChange;
import org.wego.membership.concession.ConcessionOutcome;
import org.wego.membership.concession.FeeConcessions;
import org.wego.membership.concession.GrantConcession;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.directory.MemberSearch;
import org.wego.membership.directory.MemberSummary;
import org.wego.membership.economy.country.CountryDecisions;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.membership.schedule.FeeScheduleDraft;
import org.wego.membership.schedule.FeeScheduleEditing;
import org.wego.membership.schedule.ScheduleOutcome;
import org.wego.ui.component.AuditedRecord;
import org.wego.ui.component.history.AuditWords;

/** What is changed with the house is found by administrators: who, when, what, from what to what. */
class AuditViewTests extends ViewTest {

    @Autowired
    AuditTrail trail;

    @Autowired
    List<AuditedRecord> records;

    @Autowired
    JdbcClient jdbc;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @Test
    @As(Role.ADMIN)
    void tellsWhoChangedWhereToPay(@Autowired IdentityRecord identity, @Autowired OrganisationIdentity known) {
        PaymentInstructions before =
                known.asOf(LocalDate.of(2017, 11, 1)).orElseThrow().payment();
        PaymentInstructions bank = new PaymentInstructions("Bank " + mark + "\nIBAN KR" + mark);
        identity.payTo(before, bank);
        identity.payTo(bank, before);

        assertThat(find("kr" + mark)).hasSize(2).first().satisfies(change -> {
            assertThat(change.actor()).isEqualTo("admin@wego.example");
            assertThat(change.subject()).isEqualTo("organisation");
            assertThat(change.field()).isEqualTo("payment");
            assertThat(change.before()).isEqualTo(bank.text());
            assertThat(change.after()).isEqualTo(before.text());
        });
    }

    @Test
    @As(Role.ADMIN)
    void tellsOfAnAccountAllButItsSecrets(@Autowired AccountAdministration accounts) {
        String email = mark + "@city.example";
        accounts.open(OpenAccount.ofStaff(email, "Newcomer", Role.STAFF));
        AccountSummary opened = accounts.accounts(email, 0, 1).getFirst();
        accounts.change(ChangeAccount.toStaff(opened.id(), opened.version(), "Renamed", Role.ADMIN));
        String token = accounts.renewToken(opened.id());
        accounts.block(opened.id());
        accounts.unblock(opened.id());

        assertThat(find(mark))
                .extracting(RecordedChange::field, RecordedChange::before, RecordedChange::after)
                .containsExactlyInAnyOrder(
                        tuple("email", "", email),
                        tuple("name", "", "Newcomer"),
                        tuple("role", "", "STAFF"),
                        tuple("blocked", "", "false"),
                        tuple("name", "Newcomer", "Renamed"),
                        tuple("role", "STAFF", "ADMIN"),
                        tuple("token", "", "renewed"),
                        tuple("blocked", "false", "true"),
                        tuple("blocked", "true", "false"));
        assertThat(find(token)).isEmpty();
    }

    @Test
    @As(Role.ADMIN)
    void tellsOfSchedulesConcessionsAndCountries(
            @Autowired FeeScheduleEditing schedules,
            @Autowired FeeConcessions concessions,
            @Autowired MemberDirectory directory,
            @Autowired CountryDecisions countries) {
        MembershipCategory category = MembershipCategory.FULL;
        ScheduleOutcome.Saved added = (ScheduleOutcome.Saved) schedules.add(new FeeScheduleDraft(
                category, "Version " + mark, LocalDate.of(2051, 1, 1), "Assembly", schedules.latestRule(category)));
        schedules.delete(added.schedule());
        MemberSummary seoul = directory.find(MemberSearch.of("Seoul"), 0, 1).getFirst();
        ConcessionOutcome.Done granted = (ConcessionOutcome.Done) concessions.grant(
                new GrantConcession(seoul.id(), null, "Host " + mark, "Committee", 2031, LocalDate.of(2031, 12, 31)));
        concessions.withdraw(granted.concession(), "Mistake " + mark);
        countries.decide("Land " + mark, null, null);
        countries.all().forEach(countries::forget);

        assertThat(find("version " + mark))
                .filteredOn(change -> change.field().equals("rule"))
                .satisfiesExactly(
                        gone -> assertThat(gone.after()).isEmpty(),
                        made -> assertThat(made.after()).startsWith("0 to below "));
        assertThat(find(mark))
                .extracting(RecordedChange::subject, RecordedChange::field, RecordedChange::after)
                .contains(
                        tuple("concession", "reason", "Host " + mark),
                        tuple("concession", "withdrawnBecause", "Mistake " + mark),
                        tuple("country-mapping", "country", "left out"));
    }

    @Test
    @As(Role.ADMIN)
    void knowsEveryKindOfRecordThatIsReported() {
        assertThat(records)
                .extracting(AuditedRecord::subject)
                .containsAll(jdbc.sql("select distinct subject from membership.record_change")
                        .query(String.class)
                        .list());
    }

    /** Whatever other tests changed before in the same house. */
    @Test
    @As(Role.ADMIN)
    void tellsNothingAsItIsKept(@Autowired AuditWords audit) {
        assertThat(trail.find(new ChangeFilter("", null, null, null, null), null, 50_000))
                .flatMap(it -> List.of(
                        it.subject() + "." + it.field() + ": " + audit.before(it),
                        it.subject() + "." + it.field() + ": " + audit.after(it)))
                .noneMatch(it -> it.matches("[\\w.-]+: (true|false|[A-Z]+(_[A-Z]+)+|\\d{4}-\\d\\d-\\d\\d(T.*)?)"));
    }

    @Test
    @As(Role.ADMIN)
    void namesRecordsThatOthersMean(@Autowired AuditWords audit, @Autowired MemberDirectory directory) {
        MemberSummary seoul = directory.find(MemberSearch.of("Seoul"), 0, 1).getFirst();

        assertThat(audit.value("registration", "member", seoul.id().toString())).isEqualTo("Seoul");
        String nobody = UUID.randomUUID().toString();
        assertThat(audit.value("registration", "member", nobody)).isEqualTo(nobody);
    }

    @ParameterizedTest
    @As(Role.ADMIN)
    @CsvSource({
        "account, role, STAFF, Secretariat staff",
        "application, applicationState, SUBMITTED, Handed in",
        "application, country, KR, South Korea",
        "application, decision, 'APPROVED, EXECUTIVE_COMMITTEE, EC/2017/3, 2017-10-20, 9 – 1 – 0',"
                + " 'Approved, Executive Committee, EC/2017/3, 20 Oct 2017, 9 – 1 – 0'",
        "bank-entry, entryState, ASIDE, Set aside",
        "credit-note, creditKind, WRITE_OFF, Write-off",
        "entry, state, PUBLISHED, Published",
        "event, anybody, true, Yes",
        "event, begins, 2121-05, May 2121",
        "event, eventKind, TRAINING, Training",
        "event, eventState, CANCELLED, Cancelled",
        "event, registrationMode, OPEN, Open: who comes first has a seat",
        "mail, state, WITHDRAWN, Given up",
        "member, CONTACTS, Kim · INVOICES · kim@city.example, Kim · Invoices · kim@city.example",
        "member, TERMS, 'SUSPENDED 2017-04-30 (EC/2017/1)', 'Suspended 30 Apr 2017 (EC/2017/1)'",
        "payment, method, BANK, Bank",
        "payment, receivedOn, 2017-05-04, 4 May 2017",
        "payment, receivedOn, 2017-02-31, 2017-02-31",
        "person, language, ko, Korean",
        "registration, registrationState, APPROVED, Approved",
        "reminder, reminderState, MAILED, By e-mail",
        "term, complete, true, Yes",
        "term, termState, IN_FORCE, In force",
        "member, READERS, EVERYBODY, Everybody",
        "member, NAME, STAFF, STAFF"
    })
    void namesWhatAPartHoldsAsScreensDo(
            String subject, String field, String held, String words, @Autowired AuditWords audit) {
        RecordedChange change =
                new RecordedChange(1, Instant.EPOCH, "", subject, UUID.randomUUID(), "", field, "", held);

        assertThat(audit.after(change)).isEqualTo(words);
        assertThat(audit.before(change)).isEqualTo("–");
    }

    /** Of members recorded earlier it has the name alone. */
    @Test
    @As(Role.ADMIN)
    void namesAllThatARecordSaidWhenItWasOpened(@Autowired AuditWords audit) {
        assertThat(audit.value(
                        "member", "RECORD", "NAME: Busan: the port\nKIND: CITY\nNOTES: one\n  KIND: two\nOTHER: 3"))
                .isEqualTo("Name: Busan: the port\nKind: City\nNotes: one\n  KIND: two\nOTHER: 3");
        assertThat(audit.value("member", "RECORD", "Seoul")).isEqualTo("Seoul");
    }

    @Test
    @As(Role.ADMIN)
    void showsChangesByEverybodyUntilSomebodyIsAskedFor(@Autowired AccountAdministration accounts) {
        accounts.open(OpenAccount.ofStaff(mark + "@city.example", "Newcomer", Role.STAFF));

        UI.getCurrent().navigate("desk/administration/audit", QueryParameters.of("q", mark));
        assertThat(rows()).isEqualTo(4);

        UI.getCurrent().navigate("desk/administration/audit");
        assertThat(rows()).isGreaterThan(4);
    }

    @Test
    @As(Role.ADMIN)
    void keepsSearchAndFiltersInTheAddress(@Autowired AccountAdministration accounts) {
        accounts.open(OpenAccount.ofStaff(mark + "@city.example", "Newcomer", Role.STAFF));
        UI.getCurrent()
                .navigate(
                        "desk/administration/audit",
                        QueryParameters.fromString(
                                "q=" + mark + "&subject=account&actor=admin@wego.example&from=nonsense"));

        assertThat(find(TextField.class).withLabel("Search").single().getValue())
                .isEqualTo(mark);
        assertThat(find(ComboBox.class).single().getValue()).isEqualTo("account");
        Grid<?> grid = find(Grid.class).single();
        assertThat(test(grid).size()).isEqualTo(4);
        assertThat(test(grid).getCellText(0, 1)).isEqualTo("admin@wego.example");
        assertThat(test(grid).getCellText(0, 2)).isEqualTo("Account");
        assertThat(IntStream.range(0, 4).mapToObj(row -> test(grid).getCellText(row, 6)))
                .contains("Secretariat staff", "No");
        assertThat(find(Anchor.class).withText("CSV").single().getHref()).isNotEmpty();

        test(find(TextField.class).withLabel("By").single()).setValue("nobody@wego.example");

        assertThat(test(grid).size()).isZero();
    }

    @Test
    void namesARecordThatHasNoNameYetByItsKind(@Autowired AuditWords words) {
        RecordedChange draft = new RecordedChange(
                1, Instant.EPOCH, "member@wego.example", "account", UUID.randomUUID(), " ", "title", "", "Buses");

        assertThat(words.name(draft)).isEqualTo(words.subject("account")).isNotBlank();
    }

    @Test
    @As(Role.ADMIN)
    void leadsToTheJournalAndBack() {
        UI.getCurrent().navigate("desk/administration/audit");
        test(find(Button.class).withText("Security journal").single()).click();
        assertThat(find(H1.class).single().getText()).isEqualTo("Security journal");

        test(find(Button.class).withText("Audit").single()).click();
        assertThat(find(H1.class).single().getText()).isEqualTo("Audit");
    }

    @Test
    @As(Role.ADMIN)
    void exportsWhatIsShown(@Autowired AccountAdministration accounts) throws IOException {
        accounts.open(OpenAccount.ofStaff(mark + "@city.example", "=1+2", Role.STAFF));
        ChangeFilter filter = new ChangeFilter(mark, null, null, null, null);
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        ByteArrayOutputStream xlsx = new ByteArrayOutputStream();
        trail.csv(filter, csv);
        trail.xlsx(filter, xlsx);

        assertThat(csv.toString(StandardCharsets.UTF_8))
                .startsWith("\uFEFFat,actor,subject,record,id,field,before,after\r\n")
                .contains(",name,,'=1+2\r\n")
                .hasLineCount(5);
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(xlsx.toByteArray()))) {
            assertThat(book.getFirstSheet().read()).hasSize(5);
        }
    }

    private List<RecordedChange> find(String text) {
        return trail.find(new ChangeFilter(text, null, null, null, null), null, 100);
    }

    private int rows() {
        Grid<?> grid = find(Grid.class).single();
        return test(grid).size();
    }
}
