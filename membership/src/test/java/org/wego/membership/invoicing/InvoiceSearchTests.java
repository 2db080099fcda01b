package org.wego.membership.invoicing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.wego.membership.organisation.MemberId;

@ApplicationModuleTest
class InvoiceSearchTests {

    @Autowired
    Invoicing invoicing;

    @Autowired
    InvoiceRegister register;

    @ParameterizedTest
    @CsvSource({
        "Łódź, lodz, 1",
        "Ha Noi, hanoi, 1",
        "Hà Nội, ha noi, 1",
        "Beyoğlu, BEYOGLU, 1",
        "Seoul 서울, 서울, 1",
        "Göteborg, goeteborg, 1",
        "Duesseldorf, düsseldorf, 1",
        "Nukuʻalofa, nuku'alofa, 1",
        "Άγιος Νικόλαος, ΑΓΙΟΣ ΝΙΚΟΛΑΟΣ, 1",
        "100% City, 0%, 1",
        "Seoul, s_oul, 0",
        "Seoul, %, 0",
    })
    void findsNamesAsTheDirectoryDoes(String name, String text, int found) {
        MemberId member = issueTo(name);

        assertThat(register.count(new InvoiceFilter(null, member, null, text))).isEqualTo(found);
    }

    @Test
    void invoicesTheLongestNameInHangul() {
        String name = "한".repeat(200);
        MemberId member = issueTo(name);

        assertThat(register.list(new InvoiceFilter(null, member, null, "한한"), 0, 1))
                .singleElement()
                .extracting(InvoiceSummary::addressee)
                .isEqualTo(name);
    }

    private MemberId issueTo(String name) {
        MemberId member = MemberId.next();
        invoicing.issue(List.of(Drafts.of(2011, member, name, List.of(), UUID.randomUUID())));
        return member;
    }
}
