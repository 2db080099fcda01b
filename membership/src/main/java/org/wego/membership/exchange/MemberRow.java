package org.wego.membership.exchange;

import com.neovisionaries.i18n.CountryCode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wego.membership.exchange.ImportFinding.Kind;
import org.wego.membership.name.SpoiltText;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.organisation.MemberKind;
import org.wego.membership.organisation.MemberOutcome.Problem;
import org.wego.membership.organisation.MemberProfile;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.membership.organisation.SizeFigure;
import org.wego.membership.organisation.SizeKind;
import org.wego.membership.place.CountryName;
import org.wego.membership.press.PrintedText;
import org.wego.membership.register.MemberIntake;
import org.wego.membership.text.CleanText;
import org.wego.membership.time.MembershipDates;
import org.wego.membership.time.PartialDate;

/** Reads one row of a file of members and says what is wrong with it. A cell that is empty says nothing. */
class MemberRow {

    private static final Pattern WHOLE = Pattern.compile("\\d{1,12}");
    private static final Pattern DEGREES = Pattern.compile("-?\\d{1,3}(\\.\\d{1,12})?");
    private static final int DIGITS_OF_DEGREES = 6;

    private final long line;
    private final Map<MemberColumn, String> cells;
    private final List<ImportFinding> findings = new ArrayList<>();

    private MemberRow(long line, Map<MemberColumn, String> cells) {
        this.line = line;
        this.cells = cells;
    }

    /** The row of a line, whose cells are written as records are. */
    static MemberRow of(long line, Map<MemberColumn, String> written) {
        Map<MemberColumn, String> cells = new EnumMap<>(MemberColumn.class);
        written.forEach((column, cell) ->
                cells.put(column, column == MemberColumn.NOTES ? CleanText.lines(cell) : CleanText.line(cell)));
        return new MemberRow(line, cells);
    }

    long line() {
        return line;
    }

    List<ImportFinding> findings() {
        return findings;
    }

    /** The entry of the row, with what somebody said of it; whether it is sound, the findings tell. */
    MemberIntake.Entry entry(MemberIntake.Answer answer) {
        String name = text(MemberColumn.NAME);
        if (name.isEmpty()) {
            find(Kind.VALUE_MISSING, MemberColumn.NAME);
        }
        MemberProfile fresh = revised(
                MemberProfile.of(name, MembershipCategory.FULL, MemberKind.CITY, null, MembershipDates.UNKNOWN));
        Map<SizeKind, SizeFigure> figures = new EnumMap<>(SizeKind.class);
        for (SizeKind kind : SizeKind.values()) {
            figure(kind).ifPresent(it -> figures.put(kind, it));
        }
        // what the row says was read and judged once; a known member keeps what the row is silent about
        MemberRow silent = new MemberRow(line, cells);
        return new MemberIntake.Entry(id(), fresh, silent::revised, figures, answer);
    }

    private @Nullable MemberId id() {
        String text = text(MemberColumn.ID);
        try {
            return text.isEmpty() ? null : MemberId.parse(text);
        } catch (IllegalArgumentException none) {
            find(Kind.UNKNOWN_MEMBER, MemberColumn.ID);
            return null;
        }
    }

    private MemberProfile revised(MemberProfile before) {
        MembershipDates dates = before.dates();
        return new MemberProfile(
                text(MemberColumn.NAME).isEmpty() ? before.name() : text(MemberColumn.NAME),
                text(MemberColumn.PLACE).isEmpty() ? before.place() : text(MemberColumn.PLACE),
                choice(MemberColumn.CATEGORY, MembershipCategory.class).orElse(before.category()),
                choice(MemberColumn.KIND, MemberKind.class).orElse(before.kind()),
                text(MemberColumn.COUNTRY).isEmpty() ? before.country() : country(),
                degrees(MemberColumn.LATITUDE, before.latitude()),
                degrees(MemberColumn.LONGITUDE, before.longitude()),
                new MembershipDates(
                        date(MemberColumn.JOINED, dates.joined()),
                        date(MemberColumn.DOCUMENTED, dates.documented()),
                        date(MemberColumn.LEFT, dates.left())),
                list(MemberColumn.OTHER_NAMES, before.names(), CellText::names),
                list(MemberColumn.ADDRESS, before.address(), CellText::texts),
                text(MemberColumn.NOTES).isEmpty() ? before.notes() : text(MemberColumn.NOTES),
                text(MemberColumn.SOURCE).isEmpty() ? before.source() : text(MemberColumn.SOURCE));
    }

    private @Nullable CountryCode country() {
        String code = text(MemberColumn.COUNTRY);
        CountryCode country = CountryName.find(code);
        if (!code.isEmpty() && country == null) {
            find(Kind.UNKNOWN_COUNTRY, MemberColumn.COUNTRY);
        }
        return country;
    }

    private <E extends Enum<E>> Optional<E> choice(MemberColumn column, Class<E> of) {
        String text = text(column).toUpperCase(Locale.ROOT);
        Optional<E> choice = Arrays.stream(of.getEnumConstants())
                .filter(it -> it.name().equals(text))
                .findFirst();
        if (!text.isEmpty() && choice.isEmpty()) {
            find(Kind.UNKNOWN_VALUE, column);
        }
        return choice;
    }

    private @Nullable BigDecimal degrees(MemberColumn column, @Nullable BigDecimal before) {
        String text = text(column);
        if (text.isEmpty()) {
            return before;
        }
        if (!DEGREES.matcher(text).matches()) {
            find(Kind.NOT_A_NUMBER, column);
            return before;
        }
        return new BigDecimal(text).setScale(DIGITS_OF_DEGREES, java.math.RoundingMode.HALF_UP);
    }

    private @Nullable PartialDate date(MemberColumn column, @Nullable PartialDate before) {
        String text = text(column);
        try {
            return text.isEmpty() ? before : PartialDate.parse(text);
        } catch (DateTimeException none) {
            find(Kind.NOT_A_DATE, column);
            return before;
        }
    }

    private <T> List<T> list(MemberColumn column, List<T> before, Function<String, List<T>> read) {
        String text = text(column);
        return text.isEmpty() ? before : read.apply(text);
    }

    private Optional<SizeFigure> figure(SizeKind kind) {
        return switch (kind) {
            case POPULATION ->
                figure(kind, MemberColumn.POPULATION, MemberColumn.POPULATION_YEAR, MemberColumn.POPULATION_SOURCE);
            case EMPLOYEES ->
                figure(kind, MemberColumn.EMPLOYEES, MemberColumn.EMPLOYEES_YEAR, MemberColumn.EMPLOYEES_SOURCE);
        };
    }

    /** All three cells or none. */
    private Optional<SizeFigure> figure(SizeKind kind, MemberColumn value, MemberColumn year, MemberColumn source) {
        if (text(value).isEmpty() && text(year).isEmpty()) {
            return Optional.empty();
        }
        Long size = whole(value);
        Long ofYear = whole(year);
        if (ofYear != null && (ofYear < SizeFigure.FIRST_YEAR || ofYear > SizeFigure.LAST_YEAR)) {
            find(Kind.OUT_OF_RANGE, year);
        } else if (size != null && !kind.conceivable(size)) {
            find(Kind.OUT_OF_RANGE, value);
        } else if (text(source).isEmpty()) {
            find(Kind.INCOMPLETE, source);
        } else if (text(source).length() > SizeFigure.LONGEST_SOURCE) {
            find(Kind.TOO_LONG, source);
        } else if (!PrintedText.isPrintable(text(source))) {
            find(Kind.UNPRINTABLE, source);
        } else if (size != null && ofYear != null) {
            return Optional.of(new SizeFigure(Math.toIntExact(ofYear), size, text(source)));
        }
        return Optional.empty();
    }

    private @Nullable Long whole(MemberColumn column) {
        String text = text(column);
        if (text.isEmpty()) {
            find(Kind.INCOMPLETE, column);
        } else if (WHOLE.matcher(text).matches()) {
            return Long.parseLong(text);
        } else {
            find(Kind.NOT_A_NUMBER, column);
        }
        return null;
    }

    private String text(MemberColumn column) {
        return cells.getOrDefault(column, "");
    }

    private void find(Kind kind, MemberColumn column) {
        findings.add(finding(kind, column));
    }

    /** Names a fault of the row that only shows beside the records. */
    ImportFinding finding(Kind kind, MemberColumn column) {
        return finding(kind, column, text(column));
    }

    ImportFinding finding(Kind kind, MemberColumn column, String value) {
        return new ImportFinding(kind, line, column.header(), value);
    }

    /** Names what would be wrong with the record that the row leads to. */
    ImportFinding finding(Problem problem) {
        MemberColumn column = switch (problem.field()) {
            case PLACE -> MemberColumn.PLACE;
            case COORDINATES -> MemberColumn.LATITUDE;
            case LEFT -> MemberColumn.LEFT;
            case NAMES -> MemberColumn.OTHER_NAMES;
            case ADDRESS -> MemberColumn.ADDRESS;
            case NOTES -> MemberColumn.NOTES;
            case SOURCE -> MemberColumn.SOURCE;
            default -> MemberColumn.NAME;
        };
        Kind kind = switch (problem.kind()) {
            case MISSING -> Kind.VALUE_MISSING;
            case TOO_LONG -> Kind.TOO_LONG;
            case INCOMPLETE -> Kind.INCOMPLETE;
            case OUT_OF_RANGE -> Kind.OUT_OF_RANGE;
            case BEFORE_JOINING -> Kind.LEFT_BEFORE_JOINING;
            case UNPRINTABLE -> Kind.UNPRINTABLE;
            case SPOILT -> SpoiltText.isOne(text(column)) ? Kind.WRONG_ENCODING : Kind.LETTER_LOST;
        };
        return finding(kind, column);
    }
}
