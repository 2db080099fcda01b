package org.wego.membership.bank.read;

import java.util.regex.Pattern;
import org.springframework.modulith.NamedInterface;

/** What a column of a table of a bank holds. */
@NamedInterface("bank-read")
public enum ColumnRole {
    BOOKED_ON("date", "booking", "buchung", "datum", "fecha", "valuta", "거래일", "日期"),
    /** With a sign. */
    AMOUNT("amount", "betrag", "montant", "importe", "금액", "金额"),
    /** What came in, where it has a column of its own. */
    CREDIT("credit", "haben", "paid in", "deposit", "입금"),
    /** What went out, where it has a column of its own. */
    DEBIT("debit", "soll", "paid out", "withdrawal", "출금"),
    CURRENCY("currency", "ccy", "währung", "devise", "moneda", "통화"),
    PAYER("payer", "name", "auftraggeber", "counterparty", "partner", "의뢰인"),
    PAYER_ACCOUNT("iban", "account", "konto"),
    TEXT("description", "text", "details", "purpose", "remittance", "verwendungszweck", "libellé", "concepto", "적요"),
    REFERENCE("reference", "referenz", "transaction id", "id");

    private final Pattern titles;

    ColumnRole(String... titles) {
        this.titles = Pattern.compile(String.join("|", titles));
    }

    /** Whether its column can hold nothing else. */
    boolean isAlone() {
        return switch (this) {
            case BOOKED_ON, AMOUNT, CREDIT, DEBIT, CURRENCY -> true;
            case PAYER, PAYER_ACCOUNT, TEXT, REFERENCE -> false;
        };
    }

    /** Whether a title sounds like it. */
    boolean sounds(String title) {
        return titles.matcher(title).find();
    }
}
