package org.wego.web;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.oneOf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.wego.FeeInvoices;
import org.wego.WegoTest;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.directory.MemberSearch;
import org.wego.membership.invoicing.Invoicing;
import org.wego.membership.organisation.MemberId;
import tools.jackson.databind.json.JsonMapper;

/** Scripts record payments, take them back, and read what is owed; a member reads its own. */
@WegoTest
class PaymentsApiTests {

    @Autowired
    MockMvc http;

    @Autowired
    JsonMapper json;

    @Autowired
    Invoicing invoicing;

    @Autowired
    MemberDirectory directory;

    @Autowired
    JdbcClient database;

    @Test
    void paysCreditsAndExplainsTheInvoiceOfAddisAbaba() throws Exception {
        MemberId addis = city("Addis Ababa");
        String invoice = issue(addis, 1987);

        String first = id(pay(body(invoice, "2017-08-01", "400", "A-" + invoice))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.allocations[0].invoice").value(invoice))
                .andExpect(jsonPath("$.allocations[0].amount").value(400.00))
                .andExpect(jsonPath("$.left").value(0.0)));
        invoice(invoice)
                .andExpect(jsonPath("$.open").value(300.00))
                .andExpect(jsonPath("$.state").value("PARTLY_PAID"));
        standing(addis, "2017-08-15").andExpect(jsonPath("$.paidInFull").value(false));

        pay(body(invoice, "2017-09-01", "400", "B-" + invoice))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.left").value(100.00));
        invoice(invoice)
                .andExpect(jsonPath("$.open").value(0.0))
                .andExpect(jsonPath("$.state").value("PAID"));
        standing(addis, "2017-09-01").andExpect(jsonPath("$.paidInFull").value(true));
        http.perform(get("/api/members/" + addis + "/account?from=2017-07-01&to=2017-12-31")
                        .with(staff()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.entries[-1:].document").exists())
                .andExpect(jsonPath("$.closing").value(-100.00));

        reverse(first)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.reversal.reason").value("Another city's"));
        invoice(invoice).andExpect(jsonPath("$.open").value(300.00));
        reverse(first)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("reversed"));

        credit(invoice, "300", "CREDIT", staff())
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.number").value("C1987-0001"))
                .andExpect(jsonPath("$.state").value("CREDITED"));
        http.perform(get("/api/invoices?year=1987").with(staff()))
                .andExpect(jsonPath("$.invoices[0].open").value(0.0))
                .andExpect(jsonPath("$.invoices[0].state").value("CREDITED"));
    }

    @Test
    void namesTheFirstWhereTheSameMovementAtTheBankComesAgain() throws Exception {
        String invoice = issue(city("Makati"), 1988);
        String first =
                id(pay(body(invoice, "2017-08-01", "100", "bank " + invoice)).andExpect(status().isCreated()));

        pay(body(invoice, "2017-08-01", "100.00", "BANK " + invoice))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.payment").value(first));
        http.perform(get("/api/payments?limit=1000").with(staff()))
                .andExpect(jsonPath("$.payments[*].id", hasItem(first)));
        http.perform(get("/api/payments/" + first).with(staff()))
                .andExpect(jsonPath("$.receivedOn").value("2017-08-01"));
    }

    @ParameterizedTest
    @CsvSource({
        "0, USD, 2017-08-01, 422",
        "-5, USD, 2017-08-01, 422",
        "1.005, USD, 2017-08-01, 422",
        "1e400, USD, 2017-08-01, 422",
        "10, EUR, 2017-08-01, 422",
        "10, USD, 2999-01-01, 422",
        "10, USD, 2017-02-30, 400",
        "much, USD, 2017-08-01, 400",
        "null, USD, 2017-08-01, 400"
    })
    void refusesWhatIsNoPayment(String amount, String currency, String day, int status) throws Exception {
        pay("""
                        {"member": "%s", "receivedOn": "%s", "amount": %s, "currency": "%s", "method": "BANK"}""".formatted(city("Makati"), day, amount, currency)).andExpect(status().is(status));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"2017-08-01T00:00\"",
                "\"2017-08-01T00:00:00Z\"",
                "\"2017-08-01+09:00\"",
                "\"+12017-08-01\"",
                "\"01/08/2017\"",
                "\"\"",
                "17379",
                "[2017, 8, 1]",
                "null"
            })
    void takesForADayNothingButADay(String day) throws Exception {
        pay("{\"member\": \"%s\", \"receivedOn\": %s, \"amount\": 1, \"currency\": \"USD\"}"
                        .formatted(city("Makati"), day))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code", oneOf("dayOf", "body", "invalid")));
    }

    @Test
    void asksForNoMoreThanItNeeds() throws Exception {
        String invoice = issue(city("Dakar"), 1992);
        String payment = id(pay(body(invoice, "2017-08-01", "10", "")).andExpect(status().isCreated()));

        http.perform(post("/api/payments/" + payment + "/reversal").with(staff()))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.reversal.reason").value("No reason was given."));
        String credit = "{\"amount\": 100, \"currency\": \"%s\", \"reason\": \"Agreed\"}";
        http.perform(creditNote(invoice, credit.formatted("EUR")).with(staff()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").value("CURRENCY"));
        http.perform(creditNote(invoice, credit.formatted("USD")).with(staff()))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.kind").value("CREDIT"))
                .andExpect(jsonPath("$.open").value(600.00));
    }

    @Test
    void correctsAnInvoiceOnce() throws Exception {
        String wrong = issue(city("Dakar"), 1991);
        pay(body(wrong, "2017-08-01", "100", "")).andExpect(status().isCreated());

        correct(wrong, "[]", "Wrong size").andExpect(status().isUnprocessableContent());
        correct(wrong, "[{\"description\": \"Fee\", \"amount\": 0.001}]", "Wrong size")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.problems[0]").value("AMOUNT"));
        correct(wrong, "[{\"description\": \"Fee\", \"amount\": 500}], \"open\": 700", "Wrong size")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.open").value(600.00));
        ResultActions corrected = correct(wrong, "[{\"description\": \"Fee\", \"amount\": 500}]", "Wrong size")
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.replaces").value(wrong))
                .andExpect(jsonPath("$.total").value(500.00))
                .andExpect(jsonPath("$.open").value(400.00));
        String right = json.readTree(corrected.andReturn().getResponse().getContentAsString())
                .path("number")
                .asString();
        invoice(wrong)
                .andExpect(jsonPath("$.state").value("CREDITED"))
                .andExpect(jsonPath("$.replacedBy").value(right));
        invoice(right)
                .andExpect(jsonPath("$.replaces").value(wrong))
                .andExpect(jsonPath("$.addressee").value("City"));

        correct(wrong, "[{\"description\": \"Fee\", \"amount\": 500}]", "Wrong size")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("replaced"))
                .andExpect(jsonPath("$.invoice").value(right));
        correct("1991-999999", "[{\"description\": \"Fee\", \"amount\": 500}]", "?")
                .andExpect(status().isNotFound());
        http.perform(correction(right, "[{\"description\": \"Fee\", \"amount\": 1}]", "?")
                        .with(httpBasic("member@wego.example", "demo")))
                .andExpect(status().isForbidden());
    }

    private ResultActions correct(String invoice, String lines, String reason) throws Exception {
        return http.perform(correction(invoice, lines, reason).with(staff()));
    }

    private static MockHttpServletRequestBuilder correction(String invoice, String lines, String reason) {
        return post("/api/invoices/" + invoice + "/correction")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"lines\": %s, \"reason\": \"%s\"}".formatted(lines, reason));
    }

    @Test
    void keepsPaymentsOfNobodyKnowsWhomOnAListUntilTheyAreBooked() throws Exception {
        String payment = id(pay("""
                        {"receivedOn": "2017-08-01", "amount": 250.5, "currency": "USD", "payer": "?", "method": "CASH"}""")
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.member").doesNotExist()));

        http.perform(get("/api/payments?unassigned=true&limit=1000").with(staff()))
                .andExpect(jsonPath("$.payments[*].id", hasItem(payment)));
        http.perform(post("/api/payments/" + payment + "/booking")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}")
                        .with(staff()))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("whose"));
        http.perform(post("/api/payments/" + payment + "/booking")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"member\": \"" + city("Ulyanovsk") + "\"}")
                        .with(staff()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.left").value(250.50));
        reverse(payment).andExpect(status().isCreated());
    }

    @Test
    void refusesAmountsForInvoicesOfOthersAndAboveWhatIsOpen() throws Exception {
        String foreign = issue(city("Addis Ababa"), 1989);
        String allocations = """
                {"member": "%s", "receivedOn": "2017-08-01", "amount": 800, "currency": "USD", "method": "BANK",
                 "allocations": [{"invoice": "%s", "amount": %s}]}""";

        pay(allocations.formatted(city("Makati"), foreign, "10"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.problems[0]").value("FOREIGN_INVOICE"));
        pay(allocations.formatted(city("Addis Ababa"), foreign, "700.01"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").value("ABOVE_OPEN"));
        pay(body("2017-9999999", "2017-08-01", "10", "")).andExpect(status().isUnprocessableContent());
        credit(foreign, "700.01", "CREDIT", staff()).andExpect(status().isUnprocessableContent());
        credit("1989-9999999", "1", "CREDIT", staff()).andExpect(status().isNotFound());
        credit(foreign, "700", "WRITE_OFF", staff()).andExpect(status().isForbidden());
        credit(foreign, "700", "WRITE_OFF", httpBasic("admin@wego.example", "demo"))
                .andExpect(status().isCreated());
    }

    @Test
    void showsAMemberItsOwnOnly() throws Exception {
        MemberId seoul = city("Seoul");
        String own = issue(seoul, 1990);
        String payment = id(pay(body(own, "2017-08-01", "10", "")).andExpect(status().isCreated()));
        RequestPostProcessor member = httpBasic("member@wego.example", "demo");

        http.perform(get("/api/payments?limit=1000").with(member))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.payments[*].id", hasItem(payment)))
                .andExpect(jsonPath("$.payments[?(@.member != '" + seoul + "')]", hasSize(0)));
        http.perform(get("/api/payments/" + payment).with(member))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.allocations[0].invoice").value(own));
        String others = id(pay(body(issue(city("Makati"), 1990), "2017-08-01", "10", "")));
        http.perform(get("/api/payments/" + others).with(member)).andExpect(status().isNotFound());
        http.perform(get("/api/members/" + seoul + "/account").with(member)).andExpect(status().isOk());
        http.perform(get("/api/members/" + seoul + "/payment-standing?asOf=2017-08-15")
                        .with(member))
                .andExpect(status().isOk());
        http.perform(get("/api/invoices/" + own).with(member))
                .andExpect(jsonPath("$.open").value(690.00));
        for (String other : List.of(
                "/api/payments?member=" + city("Makati"),
                "/api/members/" + city("Makati") + "/account",
                "/api/members/" + city("Makati") + "/payment-standing")) {
            http.perform(get(other).with(member)).andExpect(status().isForbidden());
        }
        http.perform(post("/api/payments")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body(own, "2017-08-01", "10", ""))
                        .with(member))
                .andExpect(status().isForbidden());
        http.perform(get("/api/payments")).andExpect(status().isUnauthorized());
    }

    private MemberId city(String name) {
        return directory.find(MemberSearch.of(name), 0, 1).getFirst().id();
    }

    /** An invoice of USD 700 that was issued in July 2017. */
    private String issue(MemberId member, int year) {
        String number = FeeInvoices.issue(invoicing, member, "City", year).toString();
        database.sql("update membership.invoice set issued_on = ?, due_on = ? where fee_year = ? and member_id = ?")
                .params(LocalDate.of(2017, 7, 1), LocalDate.of(2017, 7, 31), year, member.value())
                .update();
        database.sql("update membership.journal_entry set booked_on = ? where reference = ?")
                .params(LocalDate.of(2017, 7, 1), number)
                .update();
        return number;
    }

    private static String body(String invoice, String day, String amount, String reference) {
        return """
                {"invoice": "%s", "receivedOn": "%s", "amount": %s, "currency": "USD", "payer": "City",
                 "bankReference": "%s", "method": "BANK"}""".formatted(invoice, day, amount, reference);
    }

    private ResultActions pay(String body) throws Exception {
        return http.perform(post("/api/payments")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .with(staff()));
    }

    private ResultActions reverse(String payment) throws Exception {
        return http.perform(post("/api/payments/" + payment + "/reversal")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"reason\": \"Another city's\"}")
                .with(staff()));
    }

    private ResultActions credit(String invoice, String amount, String kind, RequestPostProcessor who)
            throws Exception {
        return http.perform(creditNote(
                        invoice, "{\"amount\": %s, \"kind\": \"%s\", \"reason\": \"Agreed\"}".formatted(amount, kind))
                .with(who));
    }

    private static MockHttpServletRequestBuilder creditNote(String invoice, String body) {
        return post("/api/invoices/" + invoice + "/credit-notes")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
    }

    private ResultActions invoice(String number) throws Exception {
        return http.perform(get("/api/invoices/" + number).with(staff())).andExpect(status().isOk());
    }

    private ResultActions standing(MemberId member, String day) throws Exception {
        return http.perform(get("/api/members/" + member + "/payment-standing?asOf=" + day)
                        .with(staff()))
                .andExpect(status().isOk());
    }

    private String id(ResultActions answer) throws Exception {
        return json.readTree(answer.andReturn().getResponse().getContentAsString())
                .path("id")
                .asString();
    }

    private static RequestPostProcessor staff() {
        return httpBasic("staff@wego.example", "demo");
    }
}
