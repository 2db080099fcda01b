package org.wego.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.OutputStream;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.wego.As;
import org.wego.FeeInvoices;
import org.wego.OwnCity;
import org.wego.WegoTest;
import org.wego.governance.organisation.IdentityRecord;
import org.wego.governance.organisation.PaymentInstructions;
import org.wego.membership.access.Role;
import org.wego.membership.contact.PersonId;
import org.wego.membership.invoicing.Addressee;
import org.wego.membership.invoicing.InvoiceDraft;
import org.wego.membership.invoicing.InvoiceFilter;
import org.wego.membership.invoicing.InvoiceNumber;
import org.wego.membership.invoicing.InvoiceRegister;
import org.wego.membership.invoicing.InvoiceSummary;
import org.wego.membership.invoicing.Invoicing;
import org.wego.membership.invoicing.print.InvoicePrint;
import org.wego.membership.invoicing.registration.RegistrationInvoice;
import org.wego.membership.invoicing.registration.RegistrationInvoicing;
import org.wego.membership.ledger.Debtor;
import org.wego.membership.letterhead.Letterhead;
import org.wego.membership.organisation.MemberId;

@WegoTest
class InvoicesApiTests {

    @Autowired
    JdbcClient database;

    @Autowired
    MockMvc http;

    @Autowired
    Invoicing invoicing;

    @Autowired
    InvoiceRegister register;

    @Autowired
    RegistrationInvoicing registrations;

    @Autowired
    InvoicePrint print;

    @Autowired
    IdentityRecord record;

    private final UUID run = UUID.randomUUID();

    @Test
    void listsTheInvoicesOfARunByNumber() throws Exception {
        List<InvoiceNumber> issued = issue(3);

        http.perform(get("/api/invoices?year=2016&limit=2&run=" + run).with(staff()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.invoices", hasSize(2)))
                .andExpect(jsonPath("$.invoices[0].number").value(issued.get(0).toString()))
                .andExpect(jsonPath("$.invoices[1].number").value(issued.get(1).toString()));
    }

    @Test
    void answersOneInvoiceWithItsReasonsAndAsPdf() throws Exception {
        InvoiceNumber number = issue(1).getFirst();

        http.perform(get("/api/invoices/" + number).with(staff()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.total").value(8500.00))
                .andExpect(jsonPath("$.lines[0].reasons[0].value").value(9776000));
        byte[] pdf = http.perform(get("/api/invoices/" + number + ".pdf").with(staff()))
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/pdf"))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(pdf).startsWith('%', 'P', 'D', 'F');
    }

    @Test
    @As(Role.ADMIN)
    void answersTheSenderAndHowToPayAsTheyArePrinted() throws Exception {
        PaymentInstructions bank = new PaymentInstructions("First Bank\nAccount 123");
        record.payTo(PaymentInstructions.NONE, bank);
        InvoiceNumber number = issue(1).getFirst();
        record.payTo(bank, PaymentInstructions.NONE);
        Letterhead printed = register.find(number).orElseThrow().sender();

        http.perform(get("/api/invoices/" + number).with(staff()))
                .andExpect(jsonPath("$.sender.name").value(printed.name()))
                .andExpect(jsonPath("$.sender.lines", equalTo(printed.lines())))
                .andExpect(jsonPath("$.payment", equalTo(printed.payment())));
        assertThat(printed.lines()).isNotEmpty();
        assertThat(printed.payment()).containsExactly("First Bank", "Account 123");
    }

    @Test
    @As(Role.MEMBER)
    void namesThePersonWhoIsToPayAndKeepsItFromMembers() throws Exception {
        PersonId person = PersonId.next();
        database.sql("""
                        insert into membership.person (id, version, name, name_key, search_key, email, phone, language)
                        values (?, 0, 'Minji Kim', 'minjikim', '|minjikim|', '', '', '')""").param(person.value()).update();
        UUID registration = UUID.randomUUID();
        InvoiceNumber number = registrations.invoice(new RegistrationInvoice(
                registration,
                Debtor.of(person),
                2016,
                List.of(new RegistrationInvoice.Line("Assembly", Money.parse("USD 120.00")))));

        assertThat(register.find(number)).isEmpty();
        assertThat(print.pdf(number)).isEmpty();
        http.perform(get("/api/invoices/" + number).with(staff()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.person").value(person.toString()))
                .andExpect(jsonPath("$.member").doesNotExist())
                .andExpect(jsonPath("$.registration").value(registration.toString()))
                .andExpect(jsonPath("$.run").doesNotExist())
                .andExpect(jsonPath("$.assessment").doesNotExist());
        http.perform(get("/api/invoices/" + number + ".pdf").with(staff())).andExpect(status().isOk());
    }

    @Test
    @As(Role.MEMBER)
    void keepsTheInvoicesOfOthersFromAMember() {
        InvoiceNumber others = issue(1).getFirst();

        assertThat(register.find(others)).isEmpty();
        assertThat(print.pdf(others)).isEmpty();
        assertThatThrownBy(() -> print.zip(run, OutputStream.nullOutputStream()))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> register.after(InvoiceFilter.all(), null, 10))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> register.count(InvoiceFilter.of(MemberId.next())))
                .isInstanceOf(AccessDeniedException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".pdf"})
    void answersAMemberTheSameForAnInvoiceOfOthersAndForNone(String form) throws Exception {
        String others = issue(1).getFirst().toString();
        String none = "2016-9999999";

        String answer = refusal(others + form).replace(others, none);
        assertThat(answer).isEqualTo(refusal(none + form)).contains("There is no such invoice");
        http.perform(get("/api/invoices/" + others + form)).andExpect(status().isUnauthorized());
    }

    /** The whole answer, as far as it can differ. */
    private String refusal(String invoice) throws Exception {
        MockHttpServletResponse answer = http.perform(
                        get("/api/invoices/" + invoice).with(httpBasic("member@wego.example", "demo")))
                .andExpect(status().isNotFound())
                .andReturn()
                .getResponse();
        return answer.getHeaderNames().stream()
                        .map(name -> name + answer.getHeaders(name))
                        .collect(Collectors.joining("\n"))
                + answer.getContentAsString();
    }

    @Test
    @As(Role.MEMBER)
    void showsAMemberItsOwn() {
        OwnCity.record(database);
        MemberId own = new MemberId(As.CITY);
        InvoiceNumber number = invoicing.issue(List.of(draft(own))).getFirst();

        assertThat(register.find(number)).isPresent();
        assertThat(print.pdf(number)).isPresent();
        assertThat(register.after(InvoiceFilter.of(own), null, 10))
                .allSatisfy(invoice -> assertThat(invoice.debtor().member()).isEqualTo(own))
                .extracting(InvoiceSummary::number)
                .contains(number);
    }

    @Test
    void saysThatANumberIsNotKnown() throws Exception {
        http.perform(get("/api/invoices/2016-9999999").with(staff())).andExpect(status().isNotFound());
    }

    @AfterEach
    void forget() {
        OwnCity.forget(database);
    }

    private List<InvoiceNumber> issue(int count) {
        return invoicing.issue(
                Stream.generate(() -> draft(MemberId.next())).limit(count).toList());
    }

    private InvoiceDraft draft(MemberId member) {
        return FeeInvoices.draft(member, new Addressee("Seoul 서울", List.of("Jung-gu")), 2016, "USD 8500.00", run);
    }

    private static RequestPostProcessor staff() {
        return httpBasic("staff@wego.example", "demo");
    }
}
