package org.wego.membership.bank.read;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.wego.membership.bank.read.CamtReader.CamtStatement;
import org.wego.membership.bank.read.FoundEntry.Part;
import org.wego.membership.bank.read.UnreadableStatement.Problem;

/** An entry of a CAMT message while it is read. */
final class CamtEntry {

    private static final int MOST_PARTS = 100_000;
    private static final int DAY = 10;

    private final XmlCursor xml;
    private final CamtAmount amount;
    private final List<CamtTransfer> transfers = new ArrayList<>();
    private String status = "";
    private String bookedOn = "";
    private String valueOn = "";
    private String reference = "";
    private String remark = "";
    private boolean reversal;

    CamtEntry(XmlCursor xml) {
        this.xml = xml;
        amount = new CamtAmount(xml);
    }

    void read() throws XMLStreamException, UnreadableStatement {
        xml.children(this::reads);
    }

    private boolean reads(String part) throws XMLStreamException, UnreadableStatement {
        switch (part) {
            case "RvslInd" -> reversal = xml.text().equals("true");
            case "Sts" -> status = textOrCode();
            case "BookgDt" -> bookedOn = day();
            case "ValDt" -> valueOn = day();
            case "AcctSvcrRef" -> reference = xml.text();
            case "AddtlNtryInf" -> remark = xml.text();
            case "TxDtls" -> transfer();
            case "NtryDtls" -> xml.children(this::reads);
            default -> {
                return amount.reads(part);
            }
        }
        return true;
    }

    private void transfer() throws XMLStreamException, UnreadableStatement {
        CamtTransfer transfer = new CamtTransfer(xml);
        transfer.read();
        if (transfers.size() < MOST_PARTS) {
            transfers.add(transfer);
        }
    }

    /** Later versions write a code inside. */
    private String textOrCode() throws XMLStreamException, UnreadableStatement {
        StringBuilder found = new StringBuilder();
        int event = xml.reader().next();
        while (event != XMLStreamConstants.END_ELEMENT) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                found.append(xml.text());
            } else if (xml.reader().isCharacters()) {
                found.append(xml.reader().getText());
            }
            event = xml.reader().next();
        }
        return found.toString().strip();
    }

    private String day() throws XMLStreamException, UnreadableStatement {
        StringBuilder day = new StringBuilder();
        xml.children(part -> {
            day.append(xml.text());
            return true;
        });
        return day.toString();
    }

    /** Whether it is final; what is pending or only told may never come. */
    boolean isBooked() {
        return status.isEmpty() || status.equals("BOOK");
    }

    FoundEntry found(CamtStatement statement, long line) throws UnreadableStatement {
        if (statement.account().isEmpty()) {
            throw new UnreadableStatement(Problem.NO_ACCOUNT, line, "");
        }
        BigDecimal total = amount.signed("", line);
        String currency = amount.currency();
        if (!currency.matches("[A-Z]{3}")) {
            throw new UnreadableStatement(Problem.CURRENCY, line, currency);
        }
        boolean out = total.signum() < 0;
        boolean returned = (out && reversal) || transfers.stream().anyMatch(CamtTransfer::isReturn);
        String bankReference = reference.isEmpty() && transfers.size() == 1
                ? transfers.getFirst().reference()
                : reference;
        return new FoundEntry(
                statement.account(),
                day(statement, line),
                currency,
                total,
                bankReference,
                returned,
                parts(total, out, line));
    }

    /** Each transfer by itself if each has an amount and together they are the whole; else one for all. */
    private List<Part> parts(BigDecimal total, boolean out, long line) throws UnreadableStatement {
        if (transfers.size() > 1) {
            List<Part> parts = new ArrayList<>();
            BigDecimal sum = BigDecimal.ZERO;
            for (CamtTransfer transfer : transfers) {
                if (!transfer.amount().currency().equals(amount.currency())) {
                    return List.of(whole(total, out));
                }
                BigDecimal part = transfer.amount().signed(amount.direction(), line);
                parts.add(transfer.part(part, out, remark));
                sum = sum.add(part);
            }
            if (sum.compareTo(total) == 0) {
                return parts;
            }
        }
        return List.of(whole(total, out));
    }

    private Part whole(BigDecimal total, boolean out) {
        if (transfers.isEmpty()) {
            return new Part(total, "", "", "", remark);
        }
        List<String> words = new ArrayList<>();
        transfers.forEach(transfer -> words.add(transfer.words()));
        words.add(remark);
        words.removeIf(String::isBlank);
        CamtTransfer first = transfers.getFirst();
        return new Part(
                total,
                first.endToEnd(),
                first.payer(out),
                first.payerAccount(out),
                String.join("\n", words.stream().distinct().toList()));
    }

    private LocalDate day(CamtStatement statement, long line) throws UnreadableStatement {
        String written = bookedOn.isEmpty() ? valueOn.isEmpty() ? statement.created() : valueOn : bookedOn;
        try {
            return LocalDate.parse(written.substring(0, Math.min(DAY, written.length())));
        } catch (DateTimeException none) {
            throw new UnreadableStatement(Problem.DAY, line, written);
        }
    }
}
