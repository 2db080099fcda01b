package org.wego.membership.organisation;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.name.MemberName;
import org.wego.membership.place.CountryName;
import org.wego.membership.time.PartialDate;

/** The parts of a member's record, as its history and its forms name them. */
@NamedInterface
public enum MemberField {
    /** The record itself: when it was made. */
    RECORD,
    NAME(text(MemberProfile::name)),
    /** What tells it from others of its name. */
    PLACE(text(MemberProfile::place)),
    CATEGORY(text(profile -> profile.category().name())),
    KIND(text(profile -> profile.kind().name())),
    COUNTRY(text(profile -> profile.country() == null ? "" : CountryName.of(profile.country()))),
    COORDINATES(text(profile -> (written(profile.latitude()) + " " + written(profile.longitude())).strip())),
    JOINED(text(profile -> written(profile.dates().joined()))),
    DOCUMENTED(text(profile -> written(profile.dates().documented()))),
    LEFT(text(profile -> written(profile.dates().left()))),
    NAMES(profile -> profile.names().stream().map(MemberField::written).toList()),
    ADDRESS(MemberProfile::address),
    NOTES(text(MemberProfile::notes)),
    SOURCE(text(MemberProfile::source)),
    POPULATION,
    EMPLOYEES,
    CONTACTS,
    /** Its time line: from when until when it was of which category, suspended or away. */
    TERMS,
    /** A city that is on record elsewhere and is this member. */
    CITY,
    /** A file that proves something of the record. */
    PAPER;

    @SuppressWarnings("ImmutableEnumChecker") // a function that only reads
    private final @Nullable Function<MemberProfile, List<String>> parts;

    MemberField() {
        parts = null;
    }

    MemberField(Function<MemberProfile, List<String>> parts) {
        this.parts = parts;
    }

    /** The parts that a profile says; the others stand elsewhere. */
    public static List<MemberField> ofProfile() {
        return Arrays.stream(values()).filter(field -> field.parts != null).toList();
    }

    /** The parts that have a panel of their own on the page of a member. */
    public static List<MemberField> inPanels() {
        return List.of(ADDRESS, NOTES);
    }

    /** Whether only staff read it. */
    public boolean isForStaff() {
        return this == ADDRESS || this == NOTES;
    }

    /** What a profile says of it, written out; nothing for parts that are not in a profile. */
    public List<String> in(MemberProfile profile) {
        return parts == null ? List.of() : parts.apply(profile);
    }

    private static Function<MemberProfile, List<String>> text(Function<MemberProfile, String> text) {
        return text.andThen(List::of);
    }

    private static String written(MemberName name) {
        return switch (name.kind()) {
            case TRANSLATED -> name.language() == null ? name.name() : name.name() + " (" + name.language() + ")";
            case FORMER -> name.name() + " (former)";
            case OTHER -> name.name();
        };
    }

    private static String written(@Nullable PartialDate date) {
        return date == null ? "" : date.written();
    }

    private static String written(@Nullable BigDecimal degrees) {
        return degrees == null ? "" : degrees.stripTrailingZeros().toPlainString();
    }
}
