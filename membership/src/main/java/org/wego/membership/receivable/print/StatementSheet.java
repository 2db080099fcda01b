package org.wego.membership.receivable.print;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.wego.membership.invoicing.Addressee;
import org.wego.membership.letterhead.Letterhead;
import org.wego.membership.receivable.AccountStatement;
import org.wego.membership.receivable.AccountStatement.Movement;
import org.wego.membership.text.MoneyText;

/** What an account says on paper; amounts and days are written out. */
record StatementSheet(
        Letterhead sender,
        Addressee addressee,
        String from,
        String to,
        String opening,
        List<Row> rows,
        String closing,
        boolean owes) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    static StatementSheet of(AccountStatement statement, Letterhead sender, Addressee addressee) {
        return new StatementSheet(
                sender,
                addressee,
                day(statement.from()),
                day(statement.to()),
                MoneyText.printed(statement.opening()),
                statement.movements().stream().map(Row::of).toList(),
                MoneyText.printed(statement.closing()),
                statement.closing().isPositive());
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /**
     * A movement.
     *
     * @param kind what moved the account, by the key of its words
     * @param document the number that stands in them, if one does
     */
    record Row(String day, String kind, String document, String amount, String balance) {

        static Row of(Movement movement) {
            return new Row(
                    StatementSheet.day(movement.on()),
                    "kind." + movement.kind(),
                    movement.document(),
                    MoneyText.printed(movement.amount()),
                    MoneyText.printed(movement.balance()));
        }
    }
}
