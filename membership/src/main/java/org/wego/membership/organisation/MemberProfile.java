package org.wego.membership.organisation;

import com.neovisionaries.i18n.CountryCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
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
    public static final int MOST_LINES = 6;
    public static final int LONGEST_LINE = 120;
    public static final int LONGEST_NOTES = 4000;
    public static final int LONGEST_SOURCE = 500;

    /** Keeps its own copies of the lists, in which no text is empty or unclean. */
    public MemberProfile {
        name = CleanText.line(name);
        place = CleanText.line(place);
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
        return new MemberProfile(name, "", category, kind, country, null, null, dates, List.of(), List.of(), "", "");
    }

    /** Whether both go by the same name in the same country. */
    public boolean isNamesakeOf(MemberProfile other) {
        return name.equals(other.name) && country == other.country;
    }

    /** Whether the places of both on the globe are known and cannot be of one organisation. */
    public boolean isFarFrom(MemberProfile other) {
        return Globe.isFar(this, other);
    }

    /** The same under a name and a place that are on record. */
    public MemberProfile named(MemberProfile onRecord) {
        return draft().name(onRecord.name)
                .place(place.isEmpty() ? onRecord.place : place)
                .profile();
    }

    /** A draft of another profile, that says the same as this one as long as nothing is written into it. */
    public Draft draft() {
        return new Draft(this);
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
        // some letters become two in the key
        String key = NameKey.of(name);
        boolean longName = name.length() > LONGEST_NAME || key.length() > LONGEST_NAME;
        check(found, key.isEmpty(), MemberField.NAME, Problem.Kind.MISSING);
        check(found, longName, MemberField.NAME, Problem.Kind.TOO_LONG);
        PrintedText.missing(name)
                .ifPresent(sign -> found.add(new Problem(MemberField.NAME, Problem.Kind.UNPRINTABLE, sign)));
        check(found, isSpoiltName(name), MemberField.NAME, Problem.Kind.SPOILT);
        check(found, place.length() > LONGEST_PLACE, MemberField.PLACE, Problem.Kind.TOO_LONG);
        PrintedText.missing(place)
                .ifPresent(sign -> found.add(new Problem(MemberField.PLACE, Problem.Kind.UNPRINTABLE, sign)));
        check(found, isSpoiltName(place), MemberField.PLACE, Problem.Kind.SPOILT);
        check(found, (latitude == null) != (longitude == null), MemberField.COORDINATES, Problem.Kind.INCOMPLETE);
        check(found, !Globe.has(latitude, longitude), MemberField.COORDINATES, Problem.Kind.OUT_OF_RANGE);
        check(found, dates.endBeforeTheyBegin(), MemberField.LEFT, Problem.Kind.BEFORE_JOINING);
        boolean longNames =
                names.stream().anyMatch(it -> it.name().length() > LONGEST_NAME) || names.size() > MOST_NAMES;
        boolean nameless = names.stream().anyMatch(it -> NameKey.of(it.name()).isEmpty());
        check(found, longNames, MemberField.NAMES, Problem.Kind.TOO_LONG);
        check(found, nameless, MemberField.NAMES, Problem.Kind.MISSING);
        check(found, names.stream().anyMatch(it -> isSpoiltName(it.name())), MemberField.NAMES, Problem.Kind.SPOILT);
        check(found, names.stream().anyMatch(it -> !it.isTagged()), MemberField.NAMES, Problem.Kind.OUT_OF_RANGE);
        boolean longAddress =
                address.stream().anyMatch(it -> it.length() > LONGEST_LINE) || address.size() > MOST_LINES;
        check(found, longAddress, MemberField.ADDRESS, Problem.Kind.TOO_LONG);
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

    private static void check(List<Problem> found, boolean wrong, MemberField field, Problem.Kind kind) {
        if (wrong) {
            found.add(new Problem(field, kind));
        }
    }

    /** A profile that is being written, part by part: by a form, a line of a file or a test. */
    @NamedInterface
    public static final class Draft {

        private String name;
        private String place;
        private MembershipCategory category;
        private MemberKind kind;
        private @Nullable CountryCode country;
        private @Nullable BigDecimal latitude;
        private @Nullable BigDecimal longitude;
        private @Nullable PartialDate joined;
        private @Nullable PartialDate documented;
        private @Nullable PartialDate left;
        private List<MemberName> names;
        private List<String> address;
        private String notes;
        private String source;

        private Draft(MemberProfile start) {
            name = start.name;
            place = start.place;
            category = start.category;
            kind = start.kind;
            country = start.country;
            latitude = start.latitude;
            longitude = start.longitude;
            joined = start.dates.joined();
            documented = start.dates.documented();
            left = start.dates.left();
            names = start.names;
            address = start.address;
            notes = start.notes;
            source = start.source;
        }

        /** What is written so far; whether it can be recorded, its {@link MemberProfile#problems() problems} say. */
        public MemberProfile profile() {
            MembershipDates dates = new MembershipDates(joined, documented, left);
            return new MemberProfile(
                    name, place, category, kind, country, latitude, longitude, dates, names, address, notes, source);
        }

        public Draft name(String name) {
            this.name = name;
            return this;
        }

        public Draft place(String place) {
            this.place = place;
            return this;
        }

        public Draft category(MembershipCategory category) {
            this.category = category;
            return this;
        }

        public Draft kind(MemberKind kind) {
            this.kind = kind;
            return this;
        }

        public Draft country(@Nullable CountryCode country) {
            this.country = country;
            return this;
        }

        public Draft latitude(@Nullable BigDecimal latitude) {
            this.latitude = latitude;
            return this;
        }

        public Draft longitude(@Nullable BigDecimal longitude) {
            this.longitude = longitude;
            return this;
        }

        public Draft joined(@Nullable PartialDate joined) {
            this.joined = joined;
            return this;
        }

        public Draft documented(@Nullable PartialDate documented) {
            this.documented = documented;
            return this;
        }

        public Draft left(@Nullable PartialDate left) {
            this.left = left;
            return this;
        }

        public Draft names(List<MemberName> names) {
            this.names = names;
            return this;
        }

        public Draft address(List<String> address) {
            this.address = address;
            return this;
        }

        public Draft notes(String notes) {
            this.notes = notes;
            return this;
        }

        public Draft source(String source) {
            this.source = source;
            return this;
        }
    }
}
