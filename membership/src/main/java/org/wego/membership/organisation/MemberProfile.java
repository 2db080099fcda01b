package org.wego.membership.organisation;

import com.neovisionaries.i18n.CountryCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.name.MemberName;
import org.wego.membership.name.NameKey;
import org.wego.membership.name.SpoiltText;
import org.wego.membership.organisation.MemberOutcome.Problem;
import org.wego.membership.press.PrintedText;
import org.wego.membership.text.CleanText;
import org.wego.membership.time.MembershipDates;
import org.wego.membership.time.PartialDate;

/**
 * What staff record of a member, apart from its figures.
 *
 * @param place what tells it from others of its name in its country, such as its province; empty if there are none
 * @param latitude degrees (WGS 84), given together with the longitude or not at all
 * @param names the other names
 * @param address the lines of letters below the name, at most {@value #MOST_LINES}
 * @param notes for staff only
 * @param source where this is known from, or empty
 */
@NamedInterface
public record MemberProfile(
        String name,
        String place,
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
    public static final int LONGEST_PLACE = 80;
    public static final int MOST_NAMES = 15;
    public static final int LONGEST_LANGUAGE = 16;
    public static final int MOST_LINES = 6;
    public static final int LONGEST_LINE = 120;
    public static final int LONGEST_NOTES = 4000;
    public static final int LONGEST_SOURCE = 500;

    private static final int RADIUS_OF_THE_EARTH = 6371;

    /** Kilometres between two places that cannot be of one organisation. */
    private static final int FAR = 100;

    private static final BigDecimal POLE = BigDecimal.valueOf(90);
    private static final BigDecimal DATE_LINE = BigDecimal.valueOf(180);

    /** Keeps its own copies of the lists, in which no text is empty or unclean. */
    public MemberProfile {
        name = CleanText.line(name);
        place = CleanText.line(place);
        names = names.stream()
                .map(it -> new MemberName(it.name(), it.kind(), canonical(it.language())))
                .toList();
        address = address.stream()
                .map(CleanText::line)
                .filter(line -> !line.isEmpty())
                .toList();
        notes = CleanText.lines(notes);
        source = CleanText.line(source);
    }

    /** The profile of a member that shares its name with nobody. */
    public MemberProfile(
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
        this(name, "", category, kind, country, latitude, longitude, dates, names, address, notes, source);
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

    /** How much two profiles with names that resemble each other speak of one organisation. */
    enum Likeness {
        /** One country has no two of this name and place. */
        SAME,
        /** Spelt otherwise, or not told apart: somebody has to say. */
        DOUBTFUL,
        OTHER
    }

    /** Compares with one whose name {@link NameKey#resembling resembles} this one's. */
    Likeness to(MemberProfile other) {
        if (country != null && other.country != null && country != other.country) {
            return Likeness.OTHER;
        }
        if (isCalledAs(other)) {
            return Likeness.SAME;
        }
        boolean toldApart = isNamesakeOf(other) && !place.isEmpty() && !other.place.isEmpty();
        return toldApart ? Likeness.OTHER : Likeness.DOUBTFUL;
    }

    /** Whether both go by the same name, place and country. */
    boolean isCalledAs(MemberProfile other) {
        return isNamesakeOf(other) && place.equals(other.place);
    }

    boolean isNamesakeOf(MemberProfile other) {
        return name.equals(other.name) && country == other.country;
    }

    /** Whether both places on the globe are known and cannot be of one organisation. */
    boolean isFarFrom(MemberProfile other) {
        if (latitude == null || longitude == null || other.latitude == null || other.longitude == null) {
            return false;
        }
        double from = Math.toRadians(latitude.doubleValue());
        double to = Math.toRadians(other.latitude.doubleValue());
        double between = Math.toRadians(longitude.doubleValue() - other.longitude.doubleValue());
        double cosine = Math.sin(from) * Math.sin(to) + Math.cos(from) * Math.cos(to) * Math.cos(between);
        return Math.acos(Math.clamp(cosine, -1, 1)) * RADIUS_OF_THE_EARTH > FAR;
    }

    /** The same under a name and a place that are on record. */
    MemberProfile named(MemberProfile onRecord) {
        return new MemberProfile(
                onRecord.name,
                place.isEmpty() ? onRecord.place : place,
                category,
                kind,
                country,
                latitude,
                longitude,
                dates,
                names,
                address,
                notes,
                source);
    }

    /** The name, with the place behind it if there is one: Gwangju (Gyeonggi). */
    public String label() {
        return label(name, place);
    }

    /** A name with the place behind it that tells it from others, if it has one. */
    public static String label(String name, String place) {
        return place.isEmpty() ? name : name + " (" + place + ")";
    }

    /** The dates that lie after a year; they are rarely meant so. */
    public List<MemberField> datesAfter(int year) {
        List<MemberField> late = new ArrayList<>();
        check(late, dates.joined(), year, MemberField.JOINED);
        check(late, dates.documented(), year, MemberField.DOCUMENTED);
        check(late, dates.left(), year, MemberField.LEFT);
        return late;
    }

    private static void check(List<MemberField> late, @Nullable PartialDate date, int year, MemberField field) {
        if (date != null && date.earliest().getYear() > year) {
            late.add(field);
        }
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
        check(found, isSpoiltName(name), MemberField.NAME, Problem.Kind.SPOILT);
        check(found, place.length() > LONGEST_PLACE, MemberField.PLACE, Problem.Kind.TOO_LONG);
        PrintedText.missing(place)
                .ifPresent(sign -> found.add(new Problem(MemberField.PLACE, Problem.Kind.UNPRINTABLE, sign)));
        check(found, isSpoiltName(place), MemberField.PLACE, Problem.Kind.SPOILT);
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
        check(found, names.stream().anyMatch(it -> isSpoiltName(it.name())), MemberField.NAMES, Problem.Kind.SPOILT);
        check(found, names.stream().anyMatch(it -> !tagged(it)), MemberField.NAMES, Problem.Kind.OUT_OF_RANGE);
        check(
                found,
                address.size() > MOST_LINES || address.stream().anyMatch(it -> it.length() > LONGEST_LINE),
                MemberField.ADDRESS,
                Problem.Kind.TOO_LONG);
        PrintedText.missing(String.join("\n", address))
                .ifPresent(sign -> found.add(new Problem(MemberField.ADDRESS, Problem.Kind.UNPRINTABLE, sign)));
        check(found, address.stream().anyMatch(MemberProfile::isSpoiltName), MemberField.ADDRESS, Problem.Kind.SPOILT);
        check(found, SpoiltText.isOne(notes), MemberField.NOTES, Problem.Kind.SPOILT);
        check(found, SpoiltText.isOne(source), MemberField.SOURCE, Problem.Kind.SPOILT);
        check(found, notes.length() > LONGEST_NOTES, MemberField.NOTES, Problem.Kind.TOO_LONG);
        check(found, source.length() > LONGEST_SOURCE, MemberField.SOURCE, Problem.Kind.TOO_LONG);
        return found;
    }

    private static boolean isSpoiltName(String text) {
        return SpoiltText.isOne(text) || SpoiltText.hasLostLetter(text);
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

    /** A whole tag, that begins with the two or three letters of a language. */
    private static boolean isLanguage(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        int letters = locale.getLanguage().length();
        return (letters == 2 || letters == 3) && locale.toLanguageTag().equals(tag);
    }

    /** In the usual letters; what is no tag stays as it is, to be told. */
    private static @Nullable String canonical(@Nullable String language) {
        if (language == null || language.isBlank()) {
            return null;
        }
        String tag = language.strip();
        try {
            return tag.length() > LONGEST_LANGUAGE
                    ? tag
                    : new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
        } catch (IllformedLocaleException none) {
            return tag;
        }
    }

    private static void check(List<Problem> found, boolean wrong, MemberField field, Problem.Kind kind) {
        if (wrong) {
            found.add(new Problem(field, kind));
        }
    }
}
