package org.wego.membership.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wego.membership.exchange.ImportFinding.Kind;
import org.wego.membership.name.SpoiltText;
import org.wego.membership.organisation.MemberId;
import org.wego.membership.organisation.MemberKind;
import org.wego.membership.organisation.MemberOutcome.Problem;
import org.wego.membership.organisation.MemberProfile;
import org.wego.membership.organisation.MemberProfile.Draft;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.membership.organisation.SizeFigure;
import org.wego.membership.organisation.SizeKind;
import org.wego.membership.press.PrintedText;
import org.wego.membership.register.MemberIntake;
import org.wego.membership.text.CleanText;
import org.wego.membership.time.MembershipDates;

/** Reads one row of a file of members and says what is wrong with it. A cell that is empty says nothing. */
class MemberRow {

    private static final Pattern WHOLE = Pattern.compile("\\d{1,12}");

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
        Draft fresh = MemberProfile.of(name, MembershipCategory.FULL, MemberKind.CITY, null, MembershipDates.UNKNOWN)
                .draft();
        cells.forEach((column, cell) -> column.read(cell, fresh).ifPresent(fault -> find(fault, column)));
        Map<SizeKind, SizeFigure> figures = new EnumMap<>(SizeKind.class);
        for (SizeKind kind : SizeKind.values()) {
            figure(kind).ifPresent(it -> figures.put(kind, it));
        }
        return new MemberIntake.Entry(id(), fresh.profile(), this::revised, figures, answer);
    }

    /** A known member keeps what the row is silent about. */
    private MemberProfile revised(MemberProfile onRecord) {
        Draft draft = onRecord.draft();
        cells.forEach((column, cell) -> column.read(cell, draft));
        return draft.profile();
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
        MemberColumn column = MemberColumn.of(problem.field());
        Kind kind = switch (problem.kind()) {
            case MISSING -> Kind.VALUE_MISSING;
            case TOO_LONG -> Kind.TOO_LONG;
            case INCOMPLETE -> Kind.INCOMPLETE;
            case OUT_OF_RANGE -> Kind.OUT_OF_RANGE;
            case BEFORE_JOINING -> Kind.LEFT_BEFORE_JOINING;
            case AGAINST_TERMS -> Kind.AGAINST_TERMS;
            case UNPRINTABLE -> Kind.UNPRINTABLE;
            case SPOILT -> SpoiltText.isOne(text(column)) ? Kind.WRONG_ENCODING : Kind.LETTER_LOST;
        };
        return finding(kind, column);
    }
}
