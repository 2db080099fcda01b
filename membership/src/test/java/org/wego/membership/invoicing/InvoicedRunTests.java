package org.wego.membership.invoicing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wego.membership.organisation.MemberId;

class InvoicedRunTests {

    private static final UUID FIRST = UUID.randomUUID();
    private static final UUID SECOND = UUID.randomUUID();

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"h2-memory", "postgresql"})
    void knowsTheNumbersThatEachRunTookWithoutReadingTheInvoices(String database) throws Exception {
        try (Books books = Books.on(database, folder)) {
            Invoicing invoicing = books.the(Invoicing.class);
            invoicing.issue(List.of(draft(2016, FIRST), draft(2016, FIRST)));
            invoicing.issue(List.of(draft(2017, SECOND)));
            invoicing.issue(List.of(draft(2016, FIRST)));
            books.the(JdbcClient.class)
                    .sql("alter table membership.invoice rename to out_of_reach")
                    .update();

            assertThat(books.the(InvoiceRegister.class).runs())
                    .extracting(
                            InvoicedRun::run,
                            run -> run.first().toString(),
                            run -> run.last().toString(),
                            InvoicedRun::issuedOn)
                    .containsExactly(
                            tuple(SECOND, "2017-0001", "2017-0001", LocalDate.of(2017, 11, 1)),
                            tuple(FIRST, "2016-0001", "2016-0003", LocalDate.of(2017, 11, 1)));
        }
    }

    private static InvoiceDraft draft(int year, UUID run) {
        return Drafts.of(year, MemberId.next(), "Seoul", List.of(), run);
    }
}
