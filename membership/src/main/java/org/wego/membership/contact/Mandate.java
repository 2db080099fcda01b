package org.wego.membership.contact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wego.membership.contact.ContactOutcome.Field;
import org.wego.membership.contact.ContactOutcome.Kind;
import org.wego.membership.contact.ContactOutcome.Problem;
import org.wego.membership.text.CleanText;

/**
 * What a person does for a member, and how long.
 *
 * @param duty the same in the member's own words, such as "Smart city office"; may be empty
 * @param from the first day; null if nobody knows
 * @param until the first day on which it is over; null as long as nobody knows
 */
@NamedInterface
public record Mandate(
        ContactRole role,
        String duty,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    public static final int LONGEST_DUTY = 100;

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    public Mandate {
        duty = CleanText.line(duty);
    }

    /** One with no end and no known beginning. */
    public static Mandate of(ContactRole role) {
        return new Mandate(role, "", null, null);
    }

    /** Whether it is held on that day. */
    public boolean covers(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
    }

    /** Whether both say the same of some day. */
    boolean overlaps(Mandate other) {
        return role == other.role
                && duty.equals(other.duty)
                && beginsBeforeEndOf(other)
                && other.beginsBeforeEndOf(this);
    }

    /** Both as one, from the first beginning to the last end of either. */
    Mandate with(Mandate other) {
        return new Mandate(
                role,
                duty,
                from == null || other.from == null ? null : from.isBefore(other.from) ? from : other.from,
                until == null || other.until == null ? null : until.isAfter(other.until) ? until : other.until);
    }

    private boolean beginsBeforeEndOf(Mandate other) {
        return from == null || other.until == null || from.isBefore(other.until);
    }

    List<Problem> problems() {
        List<Problem> found = new ArrayList<>();
        if (duty.length() > LONGEST_DUTY) {
            found.add(new Problem(Field.DUTY, Kind.TOO_LONG));
        }
        if (isBeyond(from)) {
            found.add(new Problem(Field.FROM, Kind.OUT_OF_RANGE));
        }
        if (isBeyond(until)) {
            found.add(new Problem(Field.UNTIL, Kind.OUT_OF_RANGE));
        }
        if (from != null && until != null && !from.isBefore(until)) {
            found.add(new Problem(Field.UNTIL, Kind.BEFORE_BEGINNING));
        }
        return found;
    }

    private static boolean isBeyond(@Nullable LocalDate day) {
        return day != null && (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR);
    }
}
