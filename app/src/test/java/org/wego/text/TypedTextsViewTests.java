package org.wego.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.neovisionaries.i18n.CountryCode;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.wego.As;
import org.wego.ViewTest;
import org.wego.account.AccountAdministration;
import org.wego.knowledge.reading.ReadingList;
import org.wego.knowledge.reading.ReadingLists;
import org.wego.knowledge.search.synonym.SynonymEditing;
import org.wego.membership.access.Role;
import org.wego.membership.bank.BankFile;
import org.wego.membership.bank.BankImport;
import org.wego.membership.bank.read.ColumnMapping;
import org.wego.membership.bank.read.ColumnRole;
import org.wego.membership.bank.read.DayForm;
import org.wego.membership.concession.FeeConcessions;
import org.wego.membership.contact.MemberContacts;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.directory.MemberSearch;
import org.wego.membership.directory.MemberSummary;
import org.wego.membership.fee.FeeReason;
import org.wego.membership.invoicing.Addressee;
import org.wego.membership.invoicing.InvoiceDraft;
import org.wego.membership.invoicing.InvoiceNumber;
import org.wego.membership.invoicing.Invoicing;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.organisation.MemberKind;
import org.wego.membership.organisation.MemberOutcome;
import org.wego.membership.organisation.MemberProfile;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.membership.organisation.SizeKind;
import org.wego.membership.register.MemberRegister;
import org.wego.membership.schedule.FeeScheduleEditing;
import org.wego.membership.time.MembershipDates;
import org.wego.security.AccountId;
import org.wego.ui.component.form.DayPicker;

/**
 * Every text field of every form is filled with what keyboards and clipboards bring; afterwards no column of the database
 * holds anything but clean text.
 */
class TypedTextsViewTests extends ViewTest {

    private static final long SEED = 20261125;

    private static final String COMPLAINT = "Invoices cannot print น (U+0E19). ";

    private static final Path SCREENS = Path.of("src/main/java/org/wego/ui");

    /** The forms whose fields are filled here. */
    private static final Set<String> FILLED = Set.of(
            "AsideDialog",
            "BlockDialog",
            "MappingPanel",
            "AccountForm",
            "AdoptionFields",
            "AgendaFields",
            "AttendanceRow",
            "CityFields",
            "DecidedByField",
            "CorrectDialog",
            "CreditDialog",
            "PaymentNewView",
            "ReverseDialog",
            "EndDialog",
            "FeeScheduleEditorView",
            "FigureDialog",
            "FillSeatsForm",
            "GrantConcessionDialog",
            "ListNameDialog",
            "MandateFields",
            "MeetingFields",
            "MemberForm",
            "NamesField",
            "NamingForm",
            "NominationFields",
            "PartnerDialog",
            "PaymentPanel",
            "PersonFields",
            "ReasonDialog",
            "ReviseTermDialog",
            "RecordDialog",
            "RegionalOfficeDialog",
            "ResolutionFields",
            "SecretariatForm",
            "StatementPanel",
            "StatutesDialog",
            "SynonymDialog",
            "TermFields",
            "WithdrawConcessionDialog");

    /** Fields whose text is looked for and not kept, that only show, or that {@code TypedParametersTests} or {@code
     * EntryWritingViewTests} or {@code ApplicationsViewTests} fill. */
    private static final Set<String> NOT_KEPT = Set.of(
            "AccountsView",
            "AttachedFiles",
            "AuditView",
            "CommentsPanel",
            "DecisionDialog",
            "LinkDialog",
            "WordsDialog",
            "FieldMaker",
            "MailView",
            "PartRows",
            "WithdrawDialog",
            "EditionForm",
            "FeePanel",
            "FilterBar",
            "InvoicesView",
            "MainLayout",
            "MemberFilters",
            "PeopleView",
            "QuestionField",
            "QuestionsPanel",
            "SecretDialog");

    private static final Map<String, String> SAMPLES = Map.ofEntries(
            Map.entry("E-mail", "office@düren.example"),
            Map.entry("Phone", "+82 2 720 2934"),
            Map.entry("Website", "www.city.example"),
            Map.entry("Joined", "2017-04"),
            Map.entry("First documented", "2016"),
            Map.entry("Left", "2018-12-31"),
            Map.entry("Language", "ko"),
            Map.entry("Name of the term", "2051–2054"),
            Map.entry("Begins", "2051"),
            Map.entry("Ends", "2054"),
            Map.entry("From", "2052-04"),
            Map.entry("Until", "2053-04-30"),
            Map.entry("No longer from", "2053-01"),
            Map.entry("Opened", "2052-04"),
            Map.entry("Closed", "2053-04-30"),
            Map.entry("Partner since", "2052"),
            Map.entry("Partner until", "2053-04"),
            Map.entry("Quorum", "1/2"),
            Map.entry("First day", "2016-04"),
            Map.entry("Last day", "2016-04-30"),
            Map.entry("Persons", "9,776,000"));

    @Autowired
    SynonymEditing synonyms;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    MemberRegister register;

    @Autowired
    MemberContacts contacts;

    @Autowired
    MemberDirectory directory;

    @Autowired
    FeeConcessions concessions;

    @Autowired
    FeeScheduleEditing schedules;

    @Autowired
    AccountAdministration administration;

    @Autowired
    ReadingLists lists;

    @Autowired
    Invoicing invoicing;

    @Autowired
    BankImport imports;

    private final Random random = new Random(SEED);
    private final String name = "Cần Thơ 수원시 " + UUID.randomUUID();

    @AfterEach
    void everyColumnHoldsCleanTextOnly() {
        List<String> unclean = new ArrayList<>();
        columns()
                .forEach((table, columns) -> columns.forEach(column -> jdbc
                        .queryForList(
                                "select \"%s\" from %s where \"%s\" is not null".formatted(column, table, column),
                                String.class)
                        .stream()
                        .filter(text -> !Typed.isClean(text))
                        .forEach(text -> unclean.add(table + "." + column + ": " + text))));

        assertThat(unclean).as("seed %d", SEED).isEmpty();
    }

    private Map<String, List<String>> columns() {
        return jdbc.queryForList("""
                        select table_schema, table_name, column_name from information_schema.columns
                        where data_type = 'CHARACTER VARYING'
                            and table_schema in ('app', 'membership', 'governance', 'programs', 'knowledge')""").stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("table_schema") + "." + row.get("table_name"),
                        Collectors.mapping(row -> String.valueOf(row.get("column_name")), Collectors.toList())));
    }

    @Test
    void knowsEveryFormThatHasATextField() throws IOException {
        Pattern field = Pattern.compile("new (TextField|TextArea|EmailField)\\b|[sS]etAllowCustomValue");
        try (Stream<Path> screens = Files.walk(SCREENS)) {
            Set<String> found = screens.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> field.matcher(read(file)).find())
                    .map(file -> file.getFileName().toString().replace(".java", ""))
                    .collect(Collectors.toSet());

            assertThat(found)
                    .as("forms with text fields, all of which are filled here")
                    .isSubsetOf(
                            Stream.concat(FILLED.stream(), NOT_KEPT.stream()).toList());
        }
    }

    @Test
    @As(Role.STAFF)
    void keepsWordsThatMeanTheSame() {
        navigate("desk/knowledge/synonyms", Component.class);
        click("Add words that mean the same");
        fill();
        click("Save");

        assertThat(synonyms.list()).anySatisfy(it -> assertThat(it.words()).containsExactlyInAnyOrder(name, "2 line"));
        synonyms.list().stream().filter(it -> it.words().contains(name)).forEach(synonyms::remove);
    }

    @Test
    @As(Role.STAFF)
    void recordsAMemberItsFiguresAndItsContacts() {
        navigate("desk/members/new", Component.class);
        click("Add a name");
        fill();
        select("Category").setValue(MembershipCategory.FULL);
        select("Kind").setValue(MemberKind.CITY);
        click("Save");

        MemberSummary member = directory.find(MemberSearch.of(name), 0, 2).getFirst();
        MemberProfile profile = register.open(member.id()).orElseThrow().profile();
        assertThat(profile.name()).isEqualTo(name);
        assertThat(profile.names()).singleElement().satisfies(other -> {
            assertThat(other.name()).isEqualTo(name);
            assertThat(other.language()).isEqualTo("ko");
        });
        assertThat(profile.address()).containsExactly(name, "2 line");
        assertThat(profile.notes()).isEqualTo(name + "\n2 line");
        assertThat(profile.source()).isEqualTo(name);
        assertThat(String.valueOf(profile.dates().joined())).isEqualTo("2017-04");

        UI.getCurrent().navigate("desk/members/" + member.id());
        click("Add a contact");
        fill();
        click("Add the contact");
        assertThat(contacts.of(member.id())).singleElement().satisfies(contact -> {
            assertThat(contact.person().name()).isEqualTo(name);
            assertThat(contact.person().email()).as("what mailto: carries").isEqualTo("office@düren.example");
            assertThat(contact.representation().mandate().duty()).isEqualTo(name);
        });

        click("Add a figure");
        find(IntegerField.class).single().setValue(2017);
        fill();
        click("Save the figure");
        assertThat(directory.details(member.id()).orElseThrow().series(SizeKind.POPULATION))
                .singleElement()
                .satisfies(figure -> {
                    assertThat(figure.value()).isEqualTo(9_776_000);
                    assertThat(figure.source()).isEqualTo(name);
                });
    }

    @Test
    @As(Role.STAFF)
    void saysWhyAnInvoiceIsCredited() {
        UI.getCurrent().navigate("desk/invoices/" + issue(1969));
        click("Credit");
        fill();
        click("Issue the credit note");

        assertThat(jdbc.queryForObject(
                        "select reason from membership.credit_note where credit_year = 1969", String.class))
                .isEqualTo(name + "\n2 line");
    }

    @Test
    @As(Role.STAFF)
    void correctsAnInvoiceInOtherWords() {
        UI.getCurrent().navigate("desk/invoices/" + issue(1966));
        click("Correct");
        fill();
        click("Issue the correction");

        assertThat(jdbc.queryForMap("""
                        select i.addressee_name, i.addressee_lines, l.description, c.reason from membership.invoice i
                        join membership.invoice_line l on l.fee_year = i.fee_year and l.sequence = i.sequence
                        join membership.credit_note c on c.fee_year = i.replaces_year and c.sequence = i.replaces_sequence
                        where i.fee_year = 1966 and i.replaces_year is not null"""))
                .containsEntry("addressee_name", name)
                .containsEntry("addressee_lines", name + "\n2 line")
                .containsEntry("description", name)
                .containsEntry("reason", name + "\n2 line");
    }

    private InvoiceNumber issue(int year) {
        return invoicing
                .issue(List.of(InvoiceDraft.membershipFee(
                        MemberId.next(),
                        new Addressee("City", List.of()),
                        year,
                        Money.parse("USD 700.00"),
                        FeeReason.of(FeeReason.Fact.text(FeeReason.Subject.CATEGORY, "FULL")),
                        UUID.randomUUID(),
                        UUID.randomUUID())))
                .getFirst();
    }

    @Test
    @As(Role.STAFF)
    void keepsWhyNobodyIsReminded() {
        InvoiceNumber invoice = issue(1968);
        UI.getCurrent().navigate("desk/reminders", QueryParameters.of("invoice", invoice.toString()));
        click("Block…");
        fill();
        find(DayPicker.class).single().clear();
        click("Block");

        assertThat(jdbc.queryForObject(
                        "select reason from membership.reminder_block where fee_year = 1968", String.class))
                .isEqualTo(name + "\n2 line");
    }

    @Test
    @As(Role.STAFF)
    void setsAnEntryOfTheBankAside() throws IOException {
        String statement = """
                :20:A
                :25:NL81ASNB9999999999
                :60F:C170501USD0,
                :61:1705040504C3,NTRFNONREF//%s
                :62F:C170531USD0,
                """.formatted(Integer.toHexString(name.hashCode()) + "-aside");
        try (BankFile file = BankFile.receive("a.sta", new ByteArrayInputStream(statement.getBytes(UTF_8)))) {
            imports.take(file, null);
        }
        String table =
                "Date,Amount," + name.replace(',', ' ') + "\n2017-05-05,4.00," + Typed.in(random, "Düren") + "\n";
        try (BankFile file =
                BankFile.receive(Typed.in(random, "Düren"), new ByteArrayInputStream(table.getBytes(UTF_8)))) {
            imports.take(
                    file,
                    new ColumnMapping(
                            Typed.in(random, "Düren 1"),
                            "USD",
                            Map.of(ColumnRole.BOOKED_ON, 0, ColumnRole.AMOUNT, 1, ColumnRole.TEXT, 2),
                            DayForm.YEAR_FIRST,
                            false));
        }
        UUID id = jdbc.queryForObject(
                "select id from membership.bank_entry where state = 'WAITING' order by id desc limit 1", UUID.class);
        UI.getCurrent().navigate("desk/bank/" + id);
        click("Set aside");
        fill();
        click("Set aside");

        assertThat(jdbc.queryForObject("select reason from membership.bank_entry where id = ?", String.class, id))
                .isEqualTo(name + "\n2 line");
    }

    @Test
    @As(Role.STAFF)
    void recordsAPaymentAndTakesItBack() {
        navigate("desk/payments/new", Component.class);
        fill();
        find(BigDecimalField.class).single().setValue(BigDecimal.TEN);
        click("Record payment");
        click("Reverse");
        fill();
        click("Reverse the payment");

        assertThat(jdbc.queryForMap("""
                        select p.payer, p.bank_reference, p.note, r.reason from membership.payment p
                        join membership.payment_reversal r on r.payment_id = p.id where p.payer = ?""", name))
                .containsEntry("bank_reference", name)
                .containsEntry("note", name + "\n2 line")
                .containsEntry("reason", name + "\n2 line");
    }

    @Test
    @As(Role.ADMIN)
    void opensOneAccountForOneAddress() {
        String email = AccountId.next() + "@city.example";
        navigate("desk/administration/accounts", Component.class);
        for (int attempt = 0; attempt < 3; attempt++) {
            click("Invite");
            fill();
            find(EmailField.class).single().setValue(Typed.in(random, email));
            select("Role").setValue(Role.STAFF);
            click("Invite");
            find(Dialog.class).all().forEach(Dialog::close);
        }

        assertThat(administration.accounts(Typed.in(random, email), 0, 10))
                .singleElement()
                .satisfies(account -> {
                    assertThat(account.email()).isEqualTo(email);
                    assertThat(account.name()).isEqualTo(name);
                });
    }

    @Test
    @As(Role.ADMIN)
    void keepsTheRecordOfTheOrganisation() {
        Map<String, Object> before = jdbc.queryForMap(
                "select address, phone, email, website, payment_instructions from governance.identity");
        try {
            navigate("desk/administration/organisation", Component.class);
            fill();
            click("Save the secretariat");
            assertThat(jdbc.queryForMap("select address, phone, email, website from governance.identity"))
                    .containsEntry("address", name)
                    .containsEntry("phone", "+82 2 720 2934")
                    .containsEntry("email", "office@düren.example")
                    .containsEntry("website", "www.city.example");
            fill();
            click("Save the payment instructions");
            assertThat(jdbc.queryForObject("select payment_instructions from governance.identity", String.class))
                    .isEqualTo(name + "\n2 line");
            fill();
            find(DayPicker.class).withLabel("Bears the name since").single().setValue(LocalDate.of(2090, 1, 1));
            click("Give the new name");
            assertThat(jdbc.queryForObject(
                            "select name from governance.identity_name where since_earliest = date '2090-01-01'",
                            String.class))
                    .isEqualTo(name);
        } finally {
            jdbc.update("delete from governance.identity_name where since_earliest = date '2090-01-01'");
            jdbc.update("update governance.identity_name set until = null where until = date '2090-01-01'");
            jdbc.update(
                    "update governance.identity set address = ?, phone = ?, email = ?, website = ?, payment_instructions = ?",
                    before.get("address"),
                    before.get("phone"),
                    before.get("email"),
                    before.get("website"),
                    before.get("payment_instructions"));
        }
    }

    @Test
    @As(Role.ADMIN)
    void keepsStatutesRegionalOfficesPartnersAndWhatTheOrganisationIsFor() {
        try {
            navigate("desk/governance/statutes", Component.class);
            click("New version");
            fill();
            find(DayPicker.class).single().setValue(LocalDate.of(2091, 1, 1));
            click("Save");
            assertThat(jdbc.queryForMap("select note, source from governance.statutes where valid_from > '2090-01-01'"))
                    .isEqualTo(Map.of("note", name, "source", name));
            navigate("desk/governance/regional-offices", Component.class);
            click("New office");
            fill();
            click("Save");
            assertThat(jdbc.queryForMap("select region, host_name, note, source from governance.regional_office"
                            + " where opened_earliest = '2052-04-01'"))
                    .isEqualTo(Map.of("region", name, "host_name", name, "note", name, "source", name));
            navigate("desk/governance/organisation", Component.class);
            click("New partner");
            fill();
            find(TextField.class).withLabel("Website").last().setValue("https://www.city.example");
            click("Save");
            assertThat(jdbc.queryForMap("select name, note, source from governance.partner"))
                    .isEqualTo(Map.of("name", name, "note", name, "source", name));
            navigate("desk/governance/organisation", Component.class);
            fill();
            find(DayPicker.class).withLabel("Stated since").last().setValue(LocalDate.of(2091, 1, 1));
            click("Save");
            assertThat(jdbc.queryForList(
                            "select wording from governance.identity_statement where since_earliest = '2091-01-01'"
                                    + " order by place",
                            String.class))
                    .containsExactly(name, "2 line");
        } finally {
            jdbc.update("delete from governance.statutes where valid_from > '2090-01-01'");
            jdbc.update("delete from governance.regional_office where opened_earliest = '2052-04-01'");
            jdbc.update("delete from governance.partner");
            jdbc.update("delete from governance.identity_statement where since_earliest = '2091-01-01'");
        }
    }

    @Test
    @As(Role.ADMIN)
    void draftsATermAndSaysWhoIsInIt() {
        try {
            navigate("desk/governance/terms/new", Component.class);
            fill();
            click("Draft the term");
            assertThat(find(H1.class).single().getText()).isEqualTo("Term 2051–2054");
            click("Change the term");
            fill();
            click("Save");
            click("Appoint");
            fill();
            click("Save");
            assertThat(jdbc.queryForMap(
                            "select * from governance.appointment where begins_earliest = date '2052-04-01'"))
                    .containsEntry("city_name", name)
                    .containsEntry("representative", name)
                    .containsEntry("decided_by", name)
                    .containsEntry("source", name)
                    .containsEntry("ends_latest", Date.valueOf("2053-04-30"));
            test(find(Button.class).all().stream()
                            .filter(it -> it.getAriaLabel()
                                    .filter(label -> label.startsWith("Change "))
                                    .isPresent())
                            .findFirst()
                            .orElseThrow())
                    .click();
            click("End");
            fill();
            click("End the appointment");
            assertThat(jdbc.queryForMap(
                            "select * from governance.appointment where begins_earliest = date '2052-04-01'"))
                    .containsEntry("ends_latest", Date.valueOf("2053-01-31"));
            click("Put in force");
            fill();
            click("Put in force");
            assertThat(jdbc.queryForObject("select state from governance.term where name = '2051–2054'", String.class))
                    .isEqualTo("IN_FORCE");
        } finally {
            String drafted = "(select id from governance.term where starts_earliest = date '2051-01-01')";
            jdbc.update("delete from governance.appointment where term_id in " + drafted);
            jdbc.update("delete from governance.term_posts where term_id in " + drafted);
            jdbc.update("delete from governance.term where id in " + drafted);
        }
    }

    @Test
    @As(Role.STAFF)
    void plansAMeetingAndRecordsWhatItDecides() {
        try {
            navigate("desk/governance/meetings/new", Component.class);
            fill();
            click("Save");
            assertThat(find(H1.class).single().getText()).isEqualTo(name);
            click("Edit the agenda");
            fill();
            click("Save");
            click("Record attendance");
            fill();
            click("Add the city");
            fill(find(TextField.class).all().stream()
                    .filter(it -> it.getAriaLabel()
                            .filter(label -> label.startsWith("Who speaks for"))
                            .isPresent())
                    .findFirst()
                    .orElseThrow());
            click("Save");
            click("Draft a resolution");
            fill();
            click("Save");
            click("Adopt…");
            fill();
            find(DayPicker.class).single().setValue(LocalDate.of(2016, 4, 9));
            click("Adopt");
            assertThat(jdbc.queryForMap("select * from governance.meeting where begins_earliest = date '2016-04-01'"))
                    .containsEntry("title", name)
                    .containsEntry("host_name", name)
                    .containsEntry("next_host_name", name)
                    .containsEntry("note", name + " 2 line");
            assertThat(jdbc.queryForMap("select * from governance.agenda_item where title = ?", name))
                    .containsEntry("content", name + "\n2 line");
            assertThat(jdbc.queryForMap("select * from governance.attendance where city_name = ?", name))
                    .containsEntry("represented_by", name);
            assertThat(jdbc.queryForMap("select * from governance.resolution where adoption_year = 2016"))
                    .containsEntry("title", name)
                    .containsEntry("source", name);
        } finally {
            jdbc.update("delete from governance.resolution where adoption_year = 2016 or title = ?", name);
            jdbc.update("delete from governance.resolution_series where adoption_year = 2016");
            jdbc.update("delete from governance.agenda_item where title = ?", name);
            jdbc.update("delete from governance.attendance where city_name = ?", name);
            jdbc.update("delete from governance.meeting where title = ?", name);
        }
    }

    @Test
    @As(Role.ADMIN)
    void namesAVersionOfTheFees() {
        UI.getCurrent().navigate("desk/fees/new/" + MembershipCategory.CORPORATE);
        fill();
        find(DayPicker.class).single().setValue(LocalDate.of(2092, 1, 1));
        click("Save the schedule");

        assertThat(find(H1.class).single().getText()).isEqualTo(name);
        schedules.schedules().stream().filter(it -> it.name().equals(name)).forEach(it -> {
            assertThat(it.decidedBy()).isEqualTo(name);
            schedules.delete(it.id());
        });
    }

    @Test
    @As(Role.MEMBER)
    void namesAReadingListAndRenamesIt() {
        navigate("desk/knowledge/lists", Component.class);
        click("New list");
        fill();
        click("Begin the list");
        assertThat(find(H1.class).single().getText()).isEqualTo(name);
        click("Rename");
        fill();
        click("Save the name");
        assertThat(lists.own()).extracting(ReadingList::name).contains(name);
        lists.own().forEach(it -> lists.delete(it.id()));
    }

    @Test
    @As(Role.STAFF)
    @SuppressWarnings("unchecked")
    void grantsAndWithdrawsAConcession() {
        MemberId member = ((MemberOutcome.Saved) register.admit(MemberProfile.of(
                        name, MembershipCategory.FULL, MemberKind.CITY, CountryCode.KR, MembershipDates.UNKNOWN)))
                .member();
        UI.getCurrent().navigate("desk/concessions");
        click("Grant a concession");
        ((ComboBox<MemberSummary>) find(ComboBox.class).all().getLast())
                .setValue(directory.find(MemberSearch.of(name), 0, 1).getFirst());
        fill();
        click("Grant");

        assertThat(concessions.of(member, 1)).singleElement().satisfies(granted -> {
            assertThat(granted.reason()).isEqualTo(name + "\n2 line");
            assertThat(granted.approver()).isEqualTo(name);
            concessions.withdraw(granted.id(), Typed.withControls(random, name));
        });
        assertThat(Objects.requireNonNull(concessions.of(member, 1).getFirst().withdrawn())
                        .because())
                .isEqualTo(name);
    }

    @Test
    @As(Role.ADMIN)
    void saysWhichSignOfTheOrganisationInvoicesCannotPrint() {
        navigate("desk/administration/organisation", Component.class);
        TextField address = find(TextField.class).withLabel("Address").single();
        address.setValue("1 Street น้ำ");
        click("Save the secretariat");
        assertThat(address.getErrorMessage()).startsWith(COMPLAINT);
        TextArea instructions =
                find(TextArea.class).withLabel("Payment instructions").single();
        instructions.setValue("First Bank\nน้ำ");
        click("Save the payment instructions");
        assertThat(instructions.getErrorMessage()).startsWith(COMPLAINT);
    }

    @Test
    @As(Role.STAFF)
    @SuppressWarnings("unchecked")
    void saysWhichSignOfAReasonInvoicesCannotPrint() {
        UI.getCurrent().navigate("desk/concessions");
        click("Grant a concession");
        ((ComboBox<MemberSummary>) find(ComboBox.class).all().getLast())
                .setValue(directory.find(MemberSearch.ALL, 0, 1).getFirst());
        find(TextField.class).withLabel("Approved by").single().setValue("Executive Committee");
        TextArea reason = find(TextArea.class).single();
        reason.setValue("น้ำท่วม");
        click("Grant");
        assertThat(reason.isInvalid()).isTrue();
        assertThat(reason.getErrorMessage()).startsWith(COMPLAINT);
    }

    @Test
    @As(Role.STAFF)
    void saysWhichSignOfAMemberInvoicesCannotPrint() {
        navigate("desk/members/new", Component.class);
        TextField named = find(TextField.class).withLabel("Name").single();
        named.setValue("น้ำ");
        TextArea lines = find(TextArea.class).withLabel("Address").single();
        lines.setValue("〒 ㈱ ☎\n1 น้ำ");
        click("Save");
        assertThat(named.getErrorMessage()).startsWith(COMPLAINT);
        assertThat(lines.getErrorMessage()).startsWith(COMPLAINT);
    }

    /** Types into every text field on screen. */
    private void fill() {
        Stream.of(TextField.class, EmailField.class, TextArea.class)
                .flatMap(type -> find(type).all().stream())
                .filter(field -> field.isEnabled() && !((HasValue<?, ?>) field).isReadOnly())
                .filter(field -> field instanceof HasLabel labelled
                        && labelled.getLabel() != null
                        && !labelled.getLabel().startsWith("Search"))
                .forEach(this::fill);
    }

    @SuppressWarnings("unchecked")
    private void fill(Component field) {
        String several = field instanceof TextArea ? "\n2" + Typed.in(random, "line") : "";
        String label = ((HasLabel) field).getLabel();
        String text = label == null ? name : SAMPLES.getOrDefault(label, name);
        ((HasValue<?, String>) field).setValue(Typed.in(random, text) + several);
    }

    private void click(String button) {
        test(find(Button.class).withText(button).last()).click();
    }

    @SuppressWarnings("unchecked")
    private <T> Select<T> select(String label) {
        return find(Select.class).withLabel(label).single();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
