package org.wego.membership.bank.read;

import java.math.BigDecimal;
import javax.xml.stream.XMLStreamException;
import org.wego.membership.bank.read.UnreadableStatement.Problem;

/** An amount of a CAMT message, its currency and which way it went, while they are read. */
final class CamtAmount {

    private static final String DEBIT = "DBIT";

    private final XmlCursor xml;
    private String written = "";
    private String currency = "";
    private String direction = "";

    CamtAmount(XmlCursor xml) {
        this.xml = xml;
    }

    /** Whether the part told something about it. */
    boolean reads(String part) throws XMLStreamException, UnreadableStatement {
        switch (part) {
            case "Amt" -> {
                currency = xml.attribute("Ccy");
                written = xml.text();
            }
            case "CdtDbtInd" -> direction = xml.text();
            default -> {
                return false;
            }
        }
        return true;
    }

    boolean isEmpty() {
        return written.isEmpty();
    }

    String currency() {
        return currency;
    }

    String direction() {
        return direction;
    }

    /**
     * Below zero if it went out.
     *
     * @param otherwise which way it went if it does not say so itself
     */
    BigDecimal signed(String otherwise, long line) throws UnreadableStatement {
        if (!written.matches("[0-9]{1,15}(\\.[0-9]{0,5})?")) {
            throw new UnreadableStatement(Problem.AMOUNT, line, written);
        }
        BigDecimal amount = new BigDecimal(written.endsWith(".") ? written + "0" : written).stripTrailingZeros();
        return (direction.isEmpty() ? otherwise : direction).equals(DEBIT) ? amount.negate() : amount;
    }
}
