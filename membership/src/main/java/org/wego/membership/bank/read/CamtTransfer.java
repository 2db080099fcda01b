package org.wego.membership.bank.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.wego.membership.bank.read.FoundEntry.Part;

/** The details of one transfer of an entry of a CAMT message while they are read. */
final class CamtTransfer {

    private static final String NONE = "NOTPROVIDED";
    private static final int MOST_WORDS = 50;

    private final XmlCursor xml;
    private final CamtAmount amount;
    private final List<String> words = new ArrayList<>();
    private String reference = "";
    private String endToEnd = "";
    private String debtor = "";
    private String ultimateDebtor = "";
    private String debtorAccount = "";
    private String creditor = "";
    private String creditorAccount = "";
    private boolean returned;

    CamtTransfer(XmlCursor xml) {
        this.xml = xml;
        amount = new CamtAmount(xml);
    }

    void read() throws XMLStreamException, UnreadableStatement {
        xml.children(part -> {
            switch (part) {
                case "Refs" -> xml.children(this::readReference);
                case "AmtDtls" -> xml.children(kind -> kind.equals("TxAmt") && amountInside());
                case "RltdPties" -> xml.children(this::party);
                case "RmtInf" -> xml.children(this::readWords);
                case "RtrInf" -> {
                    returned = true;
                    xml.children(this::readWords);
                }
                case "AddtlTxInf" -> words.add(xml.text());
                default -> {
                    return amount.reads(part);
                }
            }
            return true;
        });
    }

    /** Older versions know no other amount. */
    private boolean amountInside() throws XMLStreamException, UnreadableStatement {
        xml.children(part -> part.equals("Amt") && amount.isEmpty() && amount.reads(part));
        return true;
    }

    private boolean readReference(String kind) throws XMLStreamException, UnreadableStatement {
        switch (kind) {
            case "AcctSvcrRef" -> reference = xml.text();
            case "EndToEndId" -> endToEnd = xml.text();
            case "UETR" -> {
                String uetr = xml.text();
                endToEnd = endToEnd.isEmpty() || endToEnd.equals(NONE) ? uetr : endToEnd;
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean party(String role) throws XMLStreamException, UnreadableStatement {
        switch (role) {
            case "Dbtr" -> debtor = inside("Nm");
            case "UltmtDbtr" -> ultimateDebtor = inside("Nm");
            case "Cdtr" -> creditor = inside("Nm");
            case "DbtrAcct" -> debtorAccount = inside("IBAN");
            case "CdtrAcct" -> creditorAccount = inside("IBAN");
            default -> {
                return false;
            }
        }
        return true;
    }

    /** What stands in an element of that name, as deep as later versions put it. */
    private String inside(String wanted) throws XMLStreamException, UnreadableStatement {
        StringBuilder found = new StringBuilder();
        xml.children(part -> {
            if (part.equals(wanted)) {
                found.append(found.isEmpty() ? "" : " ").append(xml.text());
                return true;
            }
            if (part.equals("Pty") || part.equals("Id")) {
                found.append(inside(wanted));
                return true;
            }
            return false;
        });
        return found.toString();
    }

    /** Everything that a payer or a bank may have written, whichever element it stands in. */
    private boolean readWords(String part) throws XMLStreamException, UnreadableStatement {
        switch (part) {
            case "Ustrd", "Ref", "CdtrRef", "AddtlRmtInf", "AddtlInf", "Cd", "Nb", "RfrdDocNb" -> {
                String text = xml.text();
                if (words.size() < MOST_WORDS) {
                    words.add(text);
                }
            }
            case "Strd", "CdtrRefInf", "Rsn", "RtrRsn", "RfrdDocInf" -> xml.children(this::readWords);
            default -> {
                return false;
            }
        }
        return true;
    }

    boolean isReturn() {
        return returned;
    }

    CamtAmount amount() {
        return amount;
    }

    String reference() {
        return reference;
    }

    String endToEnd() {
        return endToEnd.equals(NONE) ? "" : endToEnd;
    }

    /** Who is on the other side. */
    String payer(boolean out) {
        if (out && !creditor.isEmpty() && !returned) {
            return creditor;
        }
        return debtor.isEmpty() ? ultimateDebtor : debtor;
    }

    String payerAccount(boolean out) {
        return out && !creditorAccount.isEmpty() && !returned ? creditorAccount : debtorAccount;
    }

    String words() {
        List<String> all = new ArrayList<>(words);
        if (!ultimateDebtor.isEmpty() && !ultimateDebtor.equals(debtor)) {
            all.add(ultimateDebtor);
        }
        all.removeIf(String::isBlank);
        return String.join("\n", all);
    }

    Part part(BigDecimal signed, boolean out, String remark) {
        String words = words();
        return new Part(signed, endToEnd(), payer(out), payerAccount(out), words.isEmpty() ? remark : words);
    }
}
