package org.wego.membership.bank.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.wego.membership.bank.read.StatementReading.Sink;
import org.wego.membership.bank.read.UnreadableStatement.Problem;

/** Reads CAMT.053 (statement) and CAMT.054 (credit and debit notification) of any version, by local names. */
final class CamtReader {

    private static final Pattern GRAMMAR = Pattern.compile("<!(DOCTYPE|ENTITY)", Pattern.CASE_INSENSITIVE);
    private static final String STATEMENTS = "BkToCstmrStmt";
    private static final String NOTIFICATIONS = "BkToCstmrDbtCdtNtfctn";
    private static final String REPORTS = "BkToCstmrAcctRpt";

    private final XmlCursor xml;
    private final Sink sink;

    private CamtReader(XmlCursor xml, Sink sink) {
        this.xml = xml;
        this.sink = sink;
    }

    /** Which message it is, by its name, and whether it is as its schema has it. */
    static BankFormat formatOf(Path file, String head) throws IOException, UnreadableStatement {
        if (GRAMMAR.matcher(head).find()) {
            throw new UnreadableStatement(Problem.DOCTYPE);
        }
        String message = "";
        String namespace;
        try (InputStream content = new BufferedInputStream(Files.newInputStream(file))) {
            XmlCursor xml = new XmlCursor(content);
            xml.root();
            namespace = xml.namespace();
            if (!xml.name().equals("Document")) {
                throw new UnreadableStatement(Problem.FOREIGN_XML, 0, xml.name());
            }
            while (xml.reader().hasNext() && message.isEmpty()) {
                if (xml.reader().next() == XMLStreamConstants.START_ELEMENT) {
                    message = xml.name();
                }
            }
        } catch (XMLStreamException broken) {
            throw broken(broken);
        }
        if (message.startsWith(REPORTS)) {
            throw new UnreadableStatement(Problem.INTERIM, 0, "CAMT.052");
        }
        BankFormat format = format(message);
        CamtSchemas.check(file, namespace);
        return format;
    }

    private static BankFormat format(String message) throws UnreadableStatement {
        if (message.startsWith(STATEMENTS)) {
            return BankFormat.CAMT_053;
        }
        if (message.startsWith(NOTIFICATIONS)) {
            return BankFormat.CAMT_054;
        }
        throw new UnreadableStatement(Problem.FOREIGN_XML, 0, message);
    }

    static void read(Path file, Sink sink) throws IOException, UnreadableStatement {
        try (InputStream content = new BufferedInputStream(Files.newInputStream(file))) {
            XmlCursor xml = new XmlCursor(content);
            xml.root();
            new CamtReader(xml, sink).document();
            while (xml.reader().hasNext()) {
                xml.reader().next();
            }
        } catch (XMLStreamException broken) {
            throw broken(broken);
        }
    }

    /** Malformed, cut off, or of other bytes than its encoding has. */
    static UnreadableStatement broken(Exception broken) {
        Throwable cause = broken;
        while (!(cause instanceof XMLStreamException) && cause.getCause() != null) {
            cause = cause.getCause();
        }
        long line = cause instanceof XMLStreamException xml && xml.getLocation() != null
                ? Math.max(0, xml.getLocation().getLineNumber())
                : 0;
        return new UnreadableStatement(Problem.BROKEN_XML, line, "");
    }

    private void document() throws XMLStreamException, UnreadableStatement {
        xml.children(message -> {
            xml.children(part -> {
                if (part.equals("Stmt") || part.equals("Ntfctn")) {
                    statement();
                    return true;
                }
                return false;
            });
            return true;
        });
    }

    /** Accounts stand before the entries in every version. */
    private void statement() throws XMLStreamException, UnreadableStatement {
        CamtStatement statement = new CamtStatement();
        xml.children(part -> {
            switch (part) {
                case "CreDtTm" -> statement.created = xml.text();
                case "Acct" -> account(statement);
                case "Ntry" -> {
                    long line = xml.line();
                    CamtEntry entry = new CamtEntry(xml);
                    entry.read();
                    if (entry.isBooked()) {
                        sink.take(entry.found(statement, line));
                    }
                }
                default -> {
                    return false;
                }
            }
            return true;
        });
    }

    private void account(CamtStatement statement) throws XMLStreamException, UnreadableStatement {
        xml.children(part -> {
            if (!part.equals("Id")) {
                return false;
            }
            xml.children(id -> {
                if (id.equals("Othr") || id.equals("PrtryAcct")) {
                    xml.children(inner -> {
                        if (inner.equals("Id")) {
                            statement.account = xml.text();
                            return true;
                        }
                        return false;
                    });
                } else {
                    statement.account = xml.text();
                }
                return true;
            });
            return true;
        });
    }

    /** What stands at the head of a statement. */
    static final class CamtStatement {

        private String account = "";
        private String created = "";

        String account() {
            return account;
        }

        String created() {
            return created;
        }
    }
}
