package org.wego.membership.bank;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wego.MembershipHouse;
import org.wego.membership.bank.read.Statements;
import org.wego.membership.bank.read.Statements.Entry;
import org.wego.membership.invoicing.Drafts;
import org.wego.membership.invoicing.InvoiceNumber;
import org.wego.membership.reminder.ReminderSteps;

/** A process that takes in statements and reminds of invoices, over and over, until it is killed or all is done. */
final class BankProcess {

    static final String AT_WORK = "at work";
    static final String DONE = "done";
    static final int STATEMENTS = 60;
    static final int PAYMENTS = 40;

    private BankProcess() {}

    public static void main(String[] arguments) throws Exception {
        try (MembershipHouse house = MembershipHouse.onH2(Path.of(arguments[0]))) {
            BankImport imports = house.the(BankImport.class);
            ReminderSteps reminders = new ReminderSteps(house);
            List<InvoiceNumber> invoices = house.the(JdbcClient.class)
                    .sql("select fee_year, sequence from membership.invoice where fee_year = 2016 order by sequence")
                    .query((row, _) -> new InvoiceNumber(row.getInt(1), row.getInt(2)))
                    .list();
            say(AT_WORK);
            for (int number = 0; number < STATEMENTS; number++) {
                reminders.draftAndSend();
                List<Entry> entries = new ArrayList<>();
                invoices.subList(number * PAYMENTS, (number + 1) * PAYMENTS)
                        .forEach(it -> entries.add(
                                new Entry("2017-05-04", "8500.00", "FT" + it, "City", Drafts.reference(it))));
                byte[] statement = Statements.camt(entries).getBytes(StandardCharsets.UTF_8);
                try (BankFile file = BankFile.receive("s" + number, new ByteArrayInputStream(statement))) {
                    imports.take(file, null);
                }
            }
            reminders.draftAndSend();
            say(DONE);
        }
    }

    private static void say(String words) {
        System.out.println(words);
        System.out.flush();
    }
}
