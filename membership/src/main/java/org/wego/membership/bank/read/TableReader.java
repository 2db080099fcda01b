package org.wego.membership.bank.read;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.wego.membership.bank.read.FoundEntry.Part;
import org.wego.membership.bank.read.StatementReading.Sink;
import org.wego.membership.bank.read.UnreadableStatement.Problem;
import org.wego.membership.exchange.TableLines;
import org.wego.membership.exchange.TableLines.BrokenTable;
import org.wego.membership.exchange.TableLines.Line;

/** Reads a table, of text or of a workbook, by the columns that somebody named. */
final class TableReader {

    private static final Pattern MONEY = Pattern.compile("-?\\d{1,15}(\\.\\d{1,4})?");

    /** Groups end in three digits; "10,00" is none of them, but ten with the other sign before its cents. */
    private static final Pattern GROUPED = Pattern.compile("[-+]?[1-9]\\d{0,2}(,\\d{2,3}){0,7},\\d{3}(\\.\\d*)?");

    private final TableLines lines;
    private final ColumnMapping mapping;

    private TableReader(TableLines lines, ColumnMapping mapping) {
        this.lines = lines;
        this.mapping = mapping;
    }

    static void read(Path file, ColumnMapping mapping, Sink sink) throws IOException, UnreadableStatement {
        try (TableLines lines = TableLines.open(file)) {
            new TableReader(lines, mapping).read(sink);
        } catch (BrokenTable broken) {
            throw broken(broken);
        }
    }

    static UnreadableStatement broken(BrokenTable broken) {
        return new UnreadableStatement(
                Problem.BROKEN_TABLE, broken.finding().line(), broken.finding().value());
    }

    private void read(Sink sink) throws IOException, BrokenTable, UnreadableStatement {
        Optional<Line> header = TableHead.header(lines);
        int last = mapping.places().values().stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        if (header.isEmpty() || header.get().cells().size() <= last || !mapping.isComplete()) {
            throw new UnreadableStatement(Problem.COLUMNS);
        }
        Optional<Line> next = lines.next();
        while (next.isPresent()) {
            Line line = next.get();
            // sums and remarks stand below a table without a day
            if (!cell(line, ColumnRole.BOOKED_ON).isEmpty()) {
                sink.take(entry(line));
            }
            next = lines.next();
        }
    }

    private FoundEntry entry(Line line) throws UnreadableStatement {
        String day = cell(line, ColumnRole.BOOKED_ON);
        BigDecimal amount = amount(line);
        String currency = mapping.places().containsKey(ColumnRole.CURRENCY)
                ? cell(line, ColumnRole.CURRENCY)
                : mapping.currency();
        if (!currency.matches("[A-Z]{3}")) {
            throw new UnreadableStatement(Problem.CURRENCY, line.number(), currency);
        }
        return FoundEntry.of(
                mapping.account(),
                mapping.days().day(day).orElseThrow(() -> new UnreadableStatement(Problem.DAY, line.number(), day)),
                currency,
                amount,
                cell(line, ColumnRole.REFERENCE),
                false,
                new Part(
                        amount,
                        "",
                        cell(line, ColumnRole.PAYER),
                        cell(line, ColumnRole.PAYER_ACCOUNT),
                        cell(line, ColumnRole.TEXT)));
    }

    private BigDecimal amount(Line line) throws UnreadableStatement {
        String signed = cell(line, ColumnRole.AMOUNT);
        if (!signed.isEmpty()) {
            return money(signed, line);
        }
        String credit = cell(line, ColumnRole.CREDIT);
        String debit = cell(line, ColumnRole.DEBIT);
        if (credit.isEmpty() && debit.isEmpty()) {
            throw new UnreadableStatement(Problem.AMOUNT, line.number(), "");
        }
        BigDecimal in = credit.isEmpty() ? BigDecimal.ZERO : money(credit, line);
        return debit.isEmpty() ? in : in.subtract(money(debit, line).abs());
    }

    private BigDecimal money(String written, Line line) throws UnreadableStatement {
        String digits = written.replaceAll("[\\s'’\u00A0A-Z$€£]", "").replace('\u2212', '-');
        if (digits.startsWith("(") && digits.endsWith(")")) {
            digits = "-" + digits.substring(1, digits.length() - 1);
        }
        if (digits.endsWith("-")) {
            digits = "-" + digits.substring(0, digits.length() - 1);
        }
        digits = mapping.commaDecimal() ? swapped(digits) : digits;
        digits = GROUPED.matcher(digits).matches() ? digits.replace(",", "") : digits;
        digits = digits.startsWith("+") ? digits.substring(1) : digits;
        if (!MONEY.matcher(digits).matches()) {
            throw new UnreadableStatement(Problem.AMOUNT, line.number(), written);
        }
        return new BigDecimal(digits).stripTrailingZeros();
    }

    /** The amount as it is written where a point stands before the cents. */
    private static String swapped(String digits) {
        return digits.replace('.', ';').replace(',', '.').replace(';', ',');
    }

    private String cell(Line line, ColumnRole role) {
        Integer place = mapping.places().get(role);
        List<String> cells = line.cells();
        return place == null || place >= cells.size() ? "" : cells.get(place).strip();
    }
}
