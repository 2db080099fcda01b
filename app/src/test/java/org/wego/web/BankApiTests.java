package org.wego.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.wego.FeeInvoices;
import org.wego.WegoTest;
import org.wego.membership.directory.MemberDirectory;
import org.wego.membership.directory.MemberSearch;
import org.wego.membership.invoicing.Invoicing;
import org.wego.membership.organisation.MemberId;

/** Scripts send what the bank says: each entry counts once, and what cannot be read is refused with the place. */
@WegoTest
class BankApiTests {

    @Autowired
    MockMvc http;

    @Autowired
    Invoicing invoicing;

    @Autowired
    MemberDirectory directory;

    @Test
    void booksWhatNamesAnInvoiceAndKnowsTheFileAgain() throws Exception {
        String invoice = issue();
        String answer = http.perform(get("/api/invoices/" + invoice).with(staff()))
                .andReturn()
                .getResponse()
                .getContentAsString();
        String reference = JsonPath.read(answer, "$.paymentReference");
        http.perform(get("/api/invoices?year=1976&limit=1000").with(staff()))
                .andExpect(jsonPath("$.invoices[*].paymentReference", hasItem(reference)));
        String statement = mt940("C700,", reference);

        send("may.sta", statement)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.format").value("MT940"))
                .andExpect(jsonPath("$.entries").value(1))
                .andExpect(jsonPath("$.added").value(1))
                .andExpect(jsonPath("$.known").value(0))
                .andExpect(jsonPath("$.booked").value(1))
                .andExpect(jsonPath("$.waiting").value(0));
        http.perform(get("/api/invoices/" + invoice).with(staff()))
                .andExpect(jsonPath("$.open").value(0.0))
                .andExpect(jsonPath("$.state").value("PAID"));
        send("again.sta", statement)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.statement").exists());
        send("other.sta", statement + "\n\n")
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.known").value(1))
                .andExpect(jsonPath("$.added").value(0));

        send("back.sta", mt940("RC700,", reference))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.returned").value(1));
        http.perform(get("/api/invoices/" + invoice).with(staff()))
                .andExpect(jsonPath("$.open").value(700.00));
    }

    @Test
    void refusesWhatIsNoStatementAndWhoIsNotStaff() throws Exception {
        send("cut.sta", ":20:A\n:25:NL81ASNB9999999999\n:60F:C170501USD0,\n")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.problem").value("CUT_OFF"))
                .andExpect(jsonPath("$.detail", containsString("closing balance")));
        send("report.xml", "<Document xmlns='urn:x'><BkToCstmrAcctRpt/></Document>")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.detail", containsString("CAMT.052")));
        send("table.csv", "When,How much,Of whom\n2017-05-04,1.00,x\n")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.columns[1]").value("How much"));
        http.perform(multipart("/api/bank/statements").file(file("a.sta", "x"))).andExpect(status().isUnauthorized());
        http.perform(multipart("/api/bank/statements")
                        .file(file("a.sta", "x"))
                        .with(httpBasic("member@wego.example", "demo")))
                .andExpect(status().isForbidden());
    }

    private static String mt940(String amount, String reference) {
        return """
                :20:STARTUMS
                :25:NL81ASNB9999999999
                :28C:1/1
                :60F:C170501USD0,
                :61:1705040504%sNTRFNONREF//%s
                :86:166?00TRANSFER?20%s?32MAKATI
                :62F:C170531USD0,
                -
                """.formatted(amount, reference.replace(" ", "").substring(0, 12), reference);
    }

    private ResultActions send(String name, String text) throws Exception {
        return http.perform(
                multipart("/api/bank/statements").file(file(name, text)).with(staff()));
    }

    private static MockMultipartFile file(String name, String text) {
        return new MockMultipartFile("file", name, "text/plain", text.getBytes(StandardCharsets.UTF_8));
    }

    private String issue() {
        MemberId makati =
                directory.find(MemberSearch.of("Makati"), 0, 1).getFirst().id();
        return FeeInvoices.issue(invoicing, makati, "Makati", 1976).toString();
    }

    private static RequestPostProcessor staff() {
        return httpBasic("staff@wego.example", "demo");
    }
}
