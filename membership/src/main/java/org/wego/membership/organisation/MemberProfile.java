package org.wego.membership.organisation;

import com.neovisionaries.i18n.CountryCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wego.membership.name.MemberName;
import org.wego.membership.name.NameKey;
import org.wego.membership.organisation.MemberOutcome.Problem;
import org.wego.membership.press.PrintedText;
import org.wego.membership.text.CleanText;
import org.wego.membership.time.MembershipDates;
import org.wego.membership.time.PartialDate;

/**
 * What staff record of a member, apart from its figures and contacts.
 *
 * @param latitude degrees (WGS 84), given together with the longitude or not at all
 * @param names the other names
 * @param address the lines of letters below the name, at most {@value #MOST_LINES}
 * @param notes for staff only
 * @param source where this is known from, or empty
 */
public record MemberProfile(
        String name,
        MembershipCategory category,
        MemberKind kind,
        @Nullable CountryCode country,
        @Nullable BigDecimal latitude,
        @Nullable BigDecimal longitude,
        MembershipDates dates,
        List<MemberName> names,
        List<String> address,
        String notes,
        String source) {

    public static final int LONGEST_NAME = 200;
    public static final int MOST_NAMES = 15;
    public static final int LONGEST_LANGUAGE = 16;
    public static final int MOST_LINES = 6;
    public static final int LONGEST_LINE = 120;
    public static final int LONGEST_NOTES = 4000;
    public static final int LONGEST_SOURCE = 500;

    private static final BigDecimal POLE = BigDecimal.valueOf(90);
    private static final BigDecimal DATE_LINE = BigDecimal.valueOf(180);

    /** Keeps its own copies of the lists, in which no text is empty or unclean. */
    public MemberProfile {
        name = CleanText.line(name);
        names = List.copyOf(names);
        address = address.stream()
                .map(CleanText::line)
                .filter(line -> !line.isEmpty())
                .toList();
        notes = CleanText.lines(notes);
        source = CleanText.line(source);
    }

    /** A profile with nothing but what every member has. */
    public static MemberProfile of(
            String name,
            MembershipCategory category,
            MemberKind kind,
            @Nullable CountryCode country,
            MembershipDates dates) {
        return new MemberProfile(name, category, kind, country, null, null, dates, List.of(), List.of(), "", "");
    }

    /** What is wrong with it, field by field; empty if it can be recorded. */
    public List<Problem> problems() {
        List<Problem> found = new ArrayList<>();
        check(found, NameKey.of(name).isEmpty(), MemberField.NAME, Problem.Kind.MISSING);
        // some letters become two in the key
        check(
                found,
                name.length() > LONGEST_NAME || NameKey.of(name).length() > LONGEST_NAME,
                MemberField.NAME,
                Problem.Kind.TOO_LONG);
        PrintedText.missing(name)
                .ifPresent(sign -> found.add(new Problem(MemberField.NAME, Problem.Kind.UNPRINTABLE, sign)));
        check(found, (latitude == null) != (longitude == null), MemberField.COORDINATES, Problem.Kind.INCOMPLETE);
        check(
                found,
                beyond(latitude, POLE) || beyond(longitude, DATE_LINE),
                MemberField.COORDINATES,
                Problem.Kind.OUT_OF_RANGE);
        check(found, leftTooEarly(), MemberField.LEFT, Problem.Kind.BEFORE_JOINING);
        check(
                found,
                names.size() > MOST_NAMES
                        || names.stream().anyMatch(it -> it.name().length() > LONGEST_NAME),
                MemberField.NAMES,
                Problem.Kind.TOO_LONG);
        check(
                found,
                names.stream().anyMatch(it -> NameKey.of(it.name()).isEmpty()),
                MemberField.NAMES,
                Problem.Kind.MISSING);
        check(found, names.stream().anyMatch(it -> !tagged(it)), MemberField.NAMES, Problem.Kind.OUT_OF_RANGE);
        check(
                found,
                address.size() > MOST_LINES || address.stream().anyMatch(it -> it.length() > LONGEST_LINE),
                MemberField.ADDRESS,
                Problem.Kind.TOO_LONG);
        PrintedText.missing(String.join("\n", address))
                .ifPresent(sign -> found.add(new Problem(MemberField.ADDRESS, Problem.Kind.UNPRINTABLE, sign)));
        check(found, notes.length() > LONGEST_NOTES, MemberField.NOTES, Problem.Kind.TOO_LONG);
        check(found, source.length() > LONGEST_SOURCE, MemberField.SOURCE, Problem.Kind.TOO_LONG);
        return found;
    }

    private boolean leftTooEarly() {
        PartialDate left = dates.left();
        PartialDate joined = dates.joined() == null ? dates.documented() : dates.joined();
        return left != null && joined != null && left.latest().isBefore(joined.earliest());
    }

    private static boolean beyond(@Nullable BigDecimal degrees, BigDecimal limit) {
        return degrees != null && degrees.abs().compareTo(limit) > 0;
    }

    private static boolean tagged(MemberName name) {
        String language = name.language();
        return language == null || (language.length() <= LONGEST_LANGUAGE && isLanguage(language));
    }

    private static boolean isLanguage(String tag) {
        return !Locale.forLanguageTag(tag).getLanguage().isEmpty();
    }

    private static void check(List<Problem> found, boolean wrong, MemberField field, Problem.Kind kind) {
        if (wrong) {
            found.add(new Problem(field, kind));
        }
    }
}
