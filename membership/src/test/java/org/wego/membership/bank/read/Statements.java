package org.wego.membership.bank.read;

import java.math.BigDecimal;
import java.util.List;

/** Statements as banks write them, of entries that a test thinks out. */
public final class Statements {

    public static final String ACCOUNT = "DE87123456781234567890";

    private static final String SORT_CODE_AND_NUMBER = "12345678/1234567890";

    private Statements() {}

    /** An entry in every form. */
    public record Entry(String day, String amount, String reference, String payer, String text) {}

    /** As CAMT.053. */
    public static String camt(List<Entry> entries) {
        StringBuilder all = new StringBuilder();
        entries.forEach(it -> all.append(
                ntry(it.amount(), it.day(), it.reference(), "", tx(unsigned(it.amount()), it.payer(), "", it.text()))));
        return camt("08", all.toString());
    }

    /** As CAMT.053 of a version, around what is given. */
    public static String camt(String version, String... entries) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.%s"><BkToCstmrStmt>
                <GrpHdr><MsgId>M1</MsgId><CreDtTm>2017-05-31T18:00:00</CreDtTm></GrpHdr>
                <Stmt><Id>S1</Id><CreDtTm>2017-05-31T18:00:00</CreDtTm><Acct><Id><IBAN>%s</IBAN></Id></Acct>
                <Bal><Tp><CdOrPrtry><Cd>OPBD</Cd></CdOrPrtry></Tp><Amt Ccy="USD">0</Amt><CdtDbtInd>CRDT</CdtDbtInd>
                <Dt><Dt>2017-05-01</Dt></Dt></Bal>
                %s</Stmt></BkToCstmrStmt></Document>
                """.formatted(version, ACCOUNT, String.join("", entries).replace("<Sts>BOOK</Sts>", status(version)));
    }

    private static String status(String version) {
        return version.compareTo("07") > 0 ? "<Sts><Cd>BOOK</Cd></Sts>" : "<Sts>BOOK</Sts>";
    }

    /** An entry of CAMT; below zero if it went out. */
    public static String ntry(String amount, String day, String reference, String more, String details) {
        return """
                <Ntry><Amt Ccy="USD">%s</Amt><CdtDbtInd>%s</CdtDbtInd>%s<Sts>BOOK</Sts><BookgDt><Dt>%s</Dt></BookgDt>%s\
                <BkTxCd/>%s</Ntry>
                """.formatted(
                        unsigned(amount),
                        amount.startsWith("-") ? "DBIT" : "CRDT",
                        more,
                        day,
                        reference.isEmpty() ? "" : "<AcctSvcrRef>" + reference + "</AcctSvcrRef>",
                        details.isEmpty() ? "" : "<NtryDtls>" + details + "</NtryDtls>");
    }

    /** A transfer of an entry of CAMT, in the form of version 08. */
    public static String tx(String amount, String payer, String endToEnd, String text) {
        return """
                <TxDtls><Refs>%s</Refs><Amt Ccy="USD">%s</Amt><CdtDbtInd>CRDT</CdtDbtInd>\
                <RltdPties><Dbtr><Pty><Nm>%s</Nm></Pty></Dbtr></RltdPties><RmtInf><Ustrd>%s</Ustrd></RmtInf></TxDtls>\
                """.formatted(
                        endToEnd.isEmpty() ? "" : "<EndToEndId>" + endToEnd + "</EndToEndId>", amount, payer, text);
    }

    /** As MT940, whose account is written the old way and whose references are cut after sixteen letters. */
    public static String mt940(List<Entry> entries) {
        StringBuilder all =
                new StringBuilder(":20:STARTUMS\n:25:" + SORT_CODE_AND_NUMBER + "\n:28C:1/1\n:60F:C170501USD0,\n");
        entries.forEach(it -> all.append(":61:%s%s%s%sNTRFNONREF%s%n:86:166?00TRANSFER?20%s?32%s%n"
                .formatted(
                        it.day().replace("-", "").substring(2),
                        it.day().replace("-", "").substring(4),
                        it.amount().startsWith("-") ? "D" : "C",
                        unsigned(it.amount()).replace('.', ','),
                        it.reference().isEmpty()
                                ? ""
                                : "//"
                                        + it.reference()
                                                .substring(
                                                        0,
                                                        Math.min(
                                                                16,
                                                                it.reference().length())),
                        it.text(),
                        it.payer())));
        return all.append(":62F:C170531USD0,\n-\n").toString();
    }

    /** As a table without references. */
    public static String csv(List<Entry> entries) {
        StringBuilder all = new StringBuilder("Date,Amount,Payer,Description\n");
        entries.forEach(it -> all.append("%s,%s,%s,%s%n".formatted(it.day(), it.amount(), it.payer(), it.text())));
        return all.toString();
    }

    private static String unsigned(String amount) {
        return new BigDecimal(amount).abs().toPlainString();
    }
}
