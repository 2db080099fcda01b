package org.wego.membership.bank.read;

import com.prowidesoftware.swift.model.field.Field60F;
import com.prowidesoftware.swift.model.field.Field61;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wego.membership.bank.read.FoundEntry.Part;
import org.wego.membership.bank.read.StatementReading.Sink;
import org.wego.membership.bank.read.UnreadableStatement.Problem;

/**
 * Reads MT940, with or without the envelope of SWIFT, as banks write it: with blanks where none belong, days that do not
 * exist, and texts broken anywhere.
 */
final class Mt940Reader {

    private static final Pattern TAG = Pattern.compile("^:(\\d{2}[A-Z]?|NS):(.*)$");

    /** What a statement may have; what else looks like a tag is text. */
    private static final Set<String> TAGS =
            Set.of("20", "21", "25", "25P", "28", "28C", "60F", "60M", "61", "86", "62F", "62M", "64", "65", "NS");

    private static final Pattern END = Pattern.compile("^-(}.*)?\\x03?$");
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
    private static final Pattern MONEY = Pattern.compile("\\d{1,15},?\\d{0,4}");
    private static final Set<String> NO_REFERENCE = Set.of("NONREF", "EREF", "KREF", "NOTPROVIDED");
    private static final int SHORTEST_REFERENCE = 4;
    private static final Charset DOS = Charset.forName("IBM852");
    private static final int LONGEST_VALUE = 4_000;
    private static final int CENTURY = 2000;
    private static final int FAR = 6;
    private static final int MONTHS = 12;

    private final Sink sink;
    private String tag = "";
    private final StringBuilder value = new StringBuilder();
    private long line;
    private long begun;
    private String account = "";
    private String currency = "";
    private boolean open;
    private @Nullable Booked pending;

    private Mt940Reader(Sink sink) {
        this.sink = sink;
    }

    /** An entry whose text may follow. */
    private record Booked(
            LocalDate on, BigDecimal amount, String reference, boolean returned, String owner, String more) {}

    static void read(Path file, Sink sink) throws IOException, UnreadableStatement {
        try (BufferedReader lines = Files.newBufferedReader(file, charset(file))) {
            Mt940Reader reader = new Mt940Reader(sink);
            String next = lines.readLine();
            while (next != null) {
                reader.line(next);
                next = lines.readLine();
            }
            reader.end();
        }
    }

    /** UTF-8 if it is; else what banks still write from the time before, told by letters that only it has there. */
    private static Charset charset(Path file) throws IOException {
        boolean dos = false;
        try (InputStream in = Files.newInputStream(file)) {
            byte[] sample = in.readNBytes(1 << 20);
            try {
                StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(sample, 0, whole(sample)));
                return StandardCharsets.UTF_8;
            } catch (CharacterCodingException other) {
                for (byte one : sample) {
                    dos |= (one & 0xE0) == 0x80;
                }
            }
        }
        return dos ? DOS : StandardCharsets.ISO_8859_1;
    }

    /** A sample may end within a letter. */
    private static int whole(byte[] sample) {
        int end = sample.length;
        while (end > 0 && end > sample.length - 4 && sample.length == 1 << 20 && sample[end - 1] < 0) {
            end--;
        }
        return end;
    }

    private void line(String text) throws UnreadableStatement {
        line++;
        String written = text.replace("\u0001", "");
        int envelope = written.indexOf("{4:");
        if (envelope >= 0) {
            written = written.substring(envelope + 3);
        }
        Matcher begins = TAG.matcher(written);
        if (begins.matches() && TAGS.contains(begins.group(1))) {
            field();
            tag = begins.group(1);
            begun = line;
            value.append(begins.group(2));
        } else if (END.matcher(written).matches()) {
            field();
        } else if (value.length() < LONGEST_VALUE && !tag.isEmpty()) {
            value.append('\n').append(written);
        }
    }

    private void field() throws UnreadableStatement {
        String said = value.toString();
        switch (tag) {
            case "20" -> begin();
            case "25", "25P" -> account(said);
            case "60F", "60M" -> opening(said);
            case "61" -> {
                flush();
                pending = entry(said);
            }
            case "86" -> text(said);
            case "62F", "62M" -> {
                flush();
                open = false;
            }
            default -> {
                // numbers, balances ahead, and what a bank tells beside
            }
        }
        value.setLength(0);
        tag = "";
    }

    /** A statement begins; the one before has to be complete. */
    private void begin() throws UnreadableStatement {
        flush();
        if (open) {
            throw new UnreadableStatement(Problem.CUT_OFF, begun, "");
        }
    }

    /** In the middle of a statement it is a broken text. */
    private void account(String said) {
        if (!open) {
            account = said.lines().findFirst().orElse("").strip();
        }
    }

    private void end() throws UnreadableStatement {
        field();
        begun = line;
        begin();
        if (currency.isEmpty()) {
            throw new UnreadableStatement(Problem.EMPTY);
        }
    }

    private void opening(String said) throws UnreadableStatement {
        String code = new Field60F(said.strip()).getCurrency();
        if (code == null || !CURRENCY.matcher(code).matches()) {
            throw new UnreadableStatement(Problem.CURRENCY, begun, said);
        }
        currency = code;
        open = true;
    }

    private Booked entry(String said) throws UnreadableStatement {
        Field61 field = new Field61(straight(said));
        String amount = field.getAmount();
        String mark = field.getDebitCreditMark();
        if (amount == null || mark == null || !MONEY.matcher(amount).matches()) {
            throw new UnreadableStatement(Problem.AMOUNT, begun, said);
        }
        BigDecimal money =
                new BigDecimal(amount.replace(',', '.') + (amount.endsWith(",") ? "0" : "")).stripTrailingZeros();
        LocalDate valued = day(field.getValueDate(), said);
        String reference = field.getReferenceOfTheAccountServicingInstitution();
        String owner = field.getReferenceForTheAccountOwner();
        String more = field.getSupplementaryDetails();
        // a credit that is reversed goes out, a debit that is reversed comes in
        boolean out = mark.equals("D") || mark.equals("RC");
        return new Booked(
                booked(valued, field.getEntryDate()),
                out ? money.negate() : money,
                said(reference),
                mark.equals("RC") || (out && "RTI".equals(field.getIdentificationCode())),
                said(owner),
                more == null ? "" : more);
    }

    private static String said(@Nullable String reference) {
        String said = reference == null ? "" : reference.strip();
        return said.length() < SHORTEST_REFERENCE || NO_REFERENCE.contains(said) ? "" : said;
    }

    /** Without the blanks and line ends that some banks put before the amount. */
    private static String straight(String said) {
        int comma = said.indexOf(',');
        return comma < 0 ? said : said.substring(0, comma).replaceAll("\\s", "") + said.substring(comma);
    }

    private LocalDate day(@Nullable String written, String said) throws UnreadableStatement {
        if (written == null || !written.matches("\\d{6}")) {
            throw new UnreadableStatement(Problem.DAY, begun, said);
        }
        return day(
                CENTURY + Integer.parseInt(written.substring(0, 2)),
                Integer.parseInt(written.substring(2, 4)),
                Integer.parseInt(written.substring(4)));
    }

    /** Banks count thirty days in each month, even in February. */
    private LocalDate day(int year, int month, int day) throws UnreadableStatement {
        try {
            YearMonth ofYear = YearMonth.of(year, month);
            return LocalDate.of(year, month, day > ofYear.lengthOfMonth() && day <= 31 ? ofYear.lengthOfMonth() : day);
        } catch (DateTimeException none) {
            throw new UnreadableStatement(Problem.DAY, begun, year + "-" + month + "-" + day);
        }
    }

    /** The year is that of the value date, unless the two days lie in different years. */
    private LocalDate booked(LocalDate valued, @Nullable String monthAndDay) throws UnreadableStatement {
        if (monthAndDay == null || !monthAndDay.matches("\\d{4}")) {
            return valued;
        }
        int month = Integer.parseInt(monthAndDay.substring(0, 2));
        int between = month - valued.getMonthValue();
        int year = valued.getYear() + (between > FAR ? -1 : between < -FAR ? 1 : 0);
        return day(year, month >= 1 && month <= MONTHS ? month : 0, Integer.parseInt(monthAndDay.substring(2)));
    }

    private void text(String said) throws UnreadableStatement {
        if (pending != null) {
            hand(pending, Mt940Text.of(said));
            pending = null;
        }
    }

    private void flush() throws UnreadableStatement {
        if (pending != null) {
            hand(pending, Mt940Text.of(""));
            pending = null;
        }
    }

    private void hand(Booked entry, Mt940Text text) throws UnreadableStatement {
        if (account.isEmpty() || currency.isEmpty()) {
            throw new UnreadableStatement(Problem.NO_ACCOUNT, begun, "");
        }
        String endToEnd = text.endToEnd().isEmpty() ? entry.owner() : text.endToEnd();
        String words = entry.more().isBlank()
                ? text.text()
                : text.text() + "\n" + entry.more().strip();
        sink.take(FoundEntry.of(
                account,
                entry.on(),
                currency,
                entry.amount(),
                entry.reference(),
                entry.returned() || text.isReturn(),
                new Part(entry.amount(), endToEnd, text.payer(), text.payerAccount(), words)));
    }
}
