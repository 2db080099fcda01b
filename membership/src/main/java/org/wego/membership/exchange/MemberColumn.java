package org.wego.membership.exchange;

import static org.wego.membership.exchange.CellReading.choice;
import static org.wego.membership.exchange.CellReading.country;
import static org.wego.membership.exchange.CellReading.date;
import static org.wego.membership.exchange.CellReading.degrees;
import static org.wego.membership.exchange.CellReading.list;
import static org.wego.membership.exchange.CellReading.text;

import com.neovisionaries.i18n.CountryCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.exchange.ImportFinding.Kind;
import org.wego.membership.organisation.MemberField;
import org.wego.membership.organisation.MemberKind;
import org.wego.membership.organisation.MemberProfile;
import org.wego.membership.organisation.MemberProfile.Draft;
import org.wego.membership.organisation.MembershipCategory;
import org.wego.membership.organisation.SizeFigure;
import org.wego.membership.organisation.SizeKind;
import org.wego.membership.place.Region;
import org.wego.membership.register.MemberRecords.Recorded;
import org.wego.membership.text.CleanText;
import org.wego.membership.time.PartialDate;

/**
 * The columns of a file of members, each with how an export writes it and how an import reads the same; the header names
 * them in lower case.
 */
@NamedInterface
public enum MemberColumn {
    /** Of a known member, as an export writes it; else a member is known by its name, place and country. */
    ID((member, _) -> member.id().toString()),
    NAME(MemberProfile::name, text(Draft::name)),
    /** What tells it from others of its name in its country, such as its province. */
    PLACE(MemberProfile::place, text(Draft::place)),
    CATEGORY(profile -> written(profile.category()), choice(MembershipCategory.class, Draft::category)),
    KIND(profile -> written(profile.kind()), choice(MemberKind.class, Draft::kind)),
    /** ISO 3166-1, two or three letters. */
    COUNTRY(profile -> profile.country() == null ? "" : profile.country().getAlpha2(), country(Draft::country)),
    /** Degrees, north positive. */
    LATITUDE(profile -> written(profile.latitude()), degrees(Draft::latitude)),
    /** Degrees, east positive. */
    LONGITUDE(profile -> written(profile.longitude()), degrees(Draft::longitude)),
    /** A year, a month or a day in ISO 8601. */
    JOINED(profile -> written(profile.dates().joined()), date(Draft::joined)),
    DOCUMENTED(profile -> written(profile.dates().documented()), date(Draft::documented)),
    LEFT(profile -> written(profile.dates().left()), date(Draft::left)),
    POPULATION(newest(SizeKind.POPULATION, SizeFigure::value)),
    POPULATION_YEAR(newest(SizeKind.POPULATION, SizeFigure::year)),
    POPULATION_SOURCE(newest(SizeKind.POPULATION, SizeFigure::source)),
    EMPLOYEES(newest(SizeKind.EMPLOYEES, SizeFigure::value)),
    EMPLOYEES_YEAR(newest(SizeKind.EMPLOYEES, SizeFigure::year)),
    EMPLOYEES_SOURCE(newest(SizeKind.EMPLOYEES, SizeFigure::source)),
    /**
     * Between bars; one in another language begins with its tag and a colon, one that it bore earlier with the word
     * former, as in {@code vi:Hà Nội|former:Thăng Long|Hanoi}. A bar or colon that is part of a name has a backslash
     * before it.
     */
    OTHER_NAMES(profile -> CellText.names(profile.names().stream()), list(CellText::names, Draft::names)),
    /** The lines between bars; a bar that is part of a line has a backslash before it. */
    ADDRESS(profile -> CellText.joined(profile.address().stream()), list(CellText::texts, Draft::address)),
    NOTES(MemberProfile::notes, text(Draft::notes)),
    SOURCE(MemberProfile::source, text(Draft::source)),
    /** Of the country; only written. */
    REGION((member, _) -> region(member.profile().country())),
    /** On the day of the export; only written. */
    STANDING((member, today) -> written(member.profile().dates().on(today)));

    @SuppressWarnings("ImmutableEnumChecker") // functions that keep nothing
    private final Writing writing;

    @SuppressWarnings("ImmutableEnumChecker")
    private final @Nullable CellReading reading;

    /** What an export writes; an import does not read it, or only together with other columns. */
    MemberColumn(Writing writing) {
        this.writing = writing;
        reading = null;
    }

    MemberColumn(Function<MemberProfile, Object> writing, CellReading reading) {
        this.writing = (member, _) -> writing.apply(member.profile());
        this.reading = reading;
    }

    /** What stands in the cell of a member on the day of an export. */
    private interface Writing {

        Object of(Recorded member, LocalDate today);
    }

    /** The column's name in a header. */
    public String header() {
        return written(this);
    }

    /** What an export has of a member: a number or a text, an empty one for what is not known. */
    Object of(Recorded member, LocalDate today) {
        return writing.of(member, today);
    }

    /** Writes what a cell says into the draft of a profile, or answers why it cannot be read; an empty one says nothing. */
    Optional<Kind> read(String cell, Draft draft) {
        return reading == null || cell.isEmpty() ? Optional.empty() : reading.read(cell, draft);
    }

    /** The words of which a cell holds one, the first where it is left empty; no words where anything can be written. */
    public List<String> choices() {
        return switch (this) {
            case CATEGORY -> written(MembershipCategory.values());
            case KIND -> written(MemberKind.values());
            default -> List.of();
        };
    }

    private static List<String> written(Enum<?>[] choices) {
        return Arrays.stream(choices).map(MemberColumn::written).toList();
    }

    /** A word in a file stands for a constant in lower case. */
    private static String written(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }

    private static Object written(@Nullable BigDecimal degrees) {
        return degrees == null ? "" : degrees.stripTrailingZeros();
    }

    private static String written(@Nullable PartialDate date) {
        return date == null ? "" : date.toString();
    }

    private static Writing newest(SizeKind kind, Function<SizeFigure, Object> part) {
        return (member, _) -> Optional.ofNullable(SizeFigure.forYear(Integer.MAX_VALUE, member.series(kind)))
                .map(part)
                .orElse("");
    }

    private static String region(@Nullable CountryCode country) {
        Region region = Region.of(country);
        return region == null ? "" : written(region);
    }

    /** Whether it follows from other columns, so that an import does not read it. */
    public boolean derived() {
        return this == REGION || this == STANDING;
    }

    /** The column that a header names, in any case and with spaces or underscores. */
    public static Optional<MemberColumn> of(String header) {
        String plain = CleanText.line(header).toLowerCase(Locale.ROOT).replace(' ', '_');
        return Arrays.stream(values()).filter(it -> it.header().equals(plain)).findFirst();
    }

    /** The column in which a part of a record stands, the first of several. */
    static MemberColumn of(MemberField field) {
        return switch (field) {
            case COORDINATES -> LATITUDE;
            case NAMES -> OTHER_NAMES;
            default ->
                Arrays.stream(values())
                        .filter(column -> column.name().equals(field.name()))
                        .findFirst()
                        .orElse(NAME);
        };
    }
}
